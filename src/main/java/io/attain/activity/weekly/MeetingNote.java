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
 * @param reviewId Jira's id of the review that the issue belongs to; {@link #NONE} until it is made
 * @param issueId Jira's id of the issue; {@link #NONE} until it is made
 * @param by the user key of who noted it
 */
public record MeetingNote(
        long projectId,
        long teamId,
        LocalDate monday,
        String problem,
        String action,
        long reviewId,
        long issueId,
        String by,
        Instant at) {

    /** The id of no issue. */
    public static final long NONE = 0;

    /** The id of an issue that was never made. */
    public static final long NEVER = -1;

    /** The longest problem and action, in characters: an issue's summary in Jira. */
    public static final int LONGEST = 255;

    /** Whether it says the same of the same problem. */
    public boolean says(MeetingNote other) {
        return problem.equalsIgnoreCase(other.problem) && action.equalsIgnoreCase(other.action);
    }

    /** The same below a review. */
    public MeetingNote under(long review) {
        return new MeetingNote(projectId, teamId, monday, problem, action, review, issueId, by, at);
    }

    /** The same once its issue is made. */
    public MeetingNote ended(long made) {
        return new MeetingNote(projectId, teamId, monday, problem, action, reviewId, made, by, at);
    }
}
