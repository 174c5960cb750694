package io.attain.activity.contacts;

import io.attain.activity.DailyLog.NextStep;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A customer or an opportunity that somebody touched, as a line of a submitted log says.
 *
 * @param lineId of the line
 * @param issueId Jira's id of what was touched
 * @param by the user key of who did it
 * @param day the day reported on
 * @param enteredAt when the log was last saved
 * @param open whether nothing was said of the issue since, so that its next step still is one
 */
public record Touch(
        long lineId,
        long issueId,
        String by,
        LocalDate day,
        Instant enteredAt,
        String note,
        NextStep next,
        boolean open) {

    /** Whether its next step should have been done before a day. */
    public boolean isOverdue(LocalDate today) {
        LocalDate on = next.on();
        return open && on != null && on.isBefore(today);
    }
}
