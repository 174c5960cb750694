package io.attain.activity.asks;

import io.attain.kernel.Coded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who leads a log's writer answered.
 *
 * @param ask what was answered, as it was written then
 * @param by the user key of who answered
 * @param words what was said to the writer; beside an issue empty, and until it is made its summary
 * @param subjectId Jira's id of the customer, opportunity or target that it is about; null for none
 * @param issueId Jira's id of the issue that was made; null for a comment, and until it is made
 */
public record Answer(
        Ask ask, How how, String by, Instant at, String words, @Nullable Long subjectId, @Nullable Long issueId) {

    /** The longest words, in characters. */
    public static final int LONGEST = 2_000;

    /** By what an ask is answered. */
    public enum How implements Coded {
        /** A word to the writer. */
        COMMENT,
        /** An intervention: somebody does something about it. */
        TASK,
        /** A support request: a tool, an expert or a policy. */
        REQUEST
    }

    /** Whether its issue is not made yet. */
    public boolean isBegun() {
        return how != How.COMMENT && issueId == null;
    }

    /** The same once its issue is made, whose summary stands in the issue. */
    public Answer ended(long made) {
        return new Answer(ask, how, by, at, "", subjectId, made);
    }
}
