package io.attain.coaching;

import java.util.OptionalDouble;

/**
 * One session of a coaching item, in the order it was planned.
 *
 * @param key its issue key
 * @param summary what it is about
 * @param type how it is taught, such as role-play; empty if not said
 * @param status its status, as Jira names it to the reader
 * @param held whether it has taken place
 * @param score what somebody wrote as its score, if it was scored: Jira takes any number
 */
public record CoachingSession(
        String key, String summary, String type, String status, boolean held, OptionalDouble score) {

    private static final int WORST = 1;
    private static final int BEST = 5;

    /** Whether the score is none of the scale from 1 to 5: it counts for nothing. */
    public boolean isOutOfScale() {
        return score.stream().anyMatch(each -> each < WORST || each > BEST);
    }
}
