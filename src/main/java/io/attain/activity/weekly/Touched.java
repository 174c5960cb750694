package io.attain.activity.weekly;

import java.time.LocalDate;

/**
 * What a log that was handed in tells of a customer or opportunity.
 *
 * @param person the user key of who wrote it
 * @param issueId Jira's id of the customer or opportunity; {@link #GONE} if nobody knows any more whose it was
 */
public record Touched(String person, LocalDate day, long issueId) {

    /** No issue's id. */
    public static final long GONE = 0;
}
