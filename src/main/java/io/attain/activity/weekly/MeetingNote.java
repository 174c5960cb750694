package io.attain.activity.weekly;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a meeting about a team's week agreed to do, as an issue, which says what became of it (docs/decisions, 73).
 *
 * @param teamId beside whose report it stands; {@link FrozenReports#WHOLE} for the whole project's
 * @param monday the first day of the week
 * @param problem what it is done about; empty for nothing in particular
 * @param action what was agreed, as it was noted
 * @param issueId Jira's id of the issue
 * @param by the user key of who noted it
 */
public record MeetingNote(
        long projectId,
        long teamId,
        LocalDate monday,
        String problem,
        String action,
        long issueId,
        String by,
        Instant at) {

    /** The longest problem and action, in characters: an issue's summary in Jira. */
    public static final int LONGEST = 255;

    /** Whether it says the same of the same problem. */
    public boolean says(String problem, String action) {
        return this.problem.equalsIgnoreCase(problem) && this.action.equalsIgnoreCase(action);
    }
}
