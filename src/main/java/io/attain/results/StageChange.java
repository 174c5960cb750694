package io.attain.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity went from one stage to another, or came to its first.
 *
 * @param opportunityId its issue id
 * @param projectId the Jira project
 * @param customerId the issue id of the customer
 * @param from the code of the stage it was at, or null for none
 * @param to the code of the stage it is at from then on, or null for none
 * @param at when, in whole milliseconds
 * @param by the user key of who changed it; empty for nobody known
 * @param owner the user key of who had it then, or, if nobody had, of who had it first afterwards; empty for nobody at all
 */
public record StageChange(
        long opportunityId,
        long projectId,
        long customerId,
        @Nullable String from,
        @Nullable String to,
        Instant at,
        String by,
        String owner) {}
