package io.attain.event;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An agreed target came to a milestone for the first time.
 *
 * @param issueId Jira's id of the target's issue
 * @param issueKey its key
 * @param projectId Jira's id of the project
 * @param percent of the target
 * @param day the day of the result by which it was reached
 */
public record MilestoneReached(long issueId, String issueKey, long projectId, int percent, LocalDate day)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
