package io.attain.activity.contacts;

import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLogs.Whose;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A customer or an opportunity that somebody touched, as a line of a submitted log says.
 *
 * @param log that of the line
 * @param lineId of the line
 * @param issueId Jira's id of what was touched
 * @param enteredAt when the log was last saved
 * @param open whether nothing was said of the issue since, so that its next step still is one
 */
public record Touch(Whose log, long lineId, long issueId, Instant enteredAt, String note, NextStep next, boolean open) {

    /** The user key of who did it. */
    public String by() {
        return log.owner();
    }

    /** The day reported on. */
    public LocalDate day() {
        return log.day();
    }

    /** Whether its next step should have been done before a day. */
    public boolean isOverdue(LocalDate today) {
        LocalDate on = next.on();
        return open && on != null && on.isBefore(today);
    }
}
