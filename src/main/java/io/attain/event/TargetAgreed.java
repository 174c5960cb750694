package io.attain.event;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a target was agreed.
 *
 * @param issueId Jira's id of the target's issue
 * @param issueKey its key
 * @param projectId Jira's id of the project
 * @param version 1 for the first agreement, then one more each
 * @param amount in minor units of the metric: cents, whole counts, hundredths of a percent
 * @param effective the first day it counts for
 * @param agreedBy the user key of whoever settled it; null if nobody is known to have
 */
public record TargetAgreed(
        long issueId,
        String issueKey,
        long projectId,
        int version,
        long amount,
        LocalDate effective,
        @Nullable String agreedBy)
        implements Serializable {

    private static final long serialVersionUID = 1;
}
