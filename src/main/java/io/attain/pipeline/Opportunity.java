package io.attain.pipeline;

import io.attain.kernel.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sale that may come, or came.
 *
 * @param issueId Jira's issue id
 * @param customerId the issue id of the customer
 * @param projectId the Jira project
 * @param owner the user key of the assignee, empty for nobody
 * @param stage how far it has come
 * @param amount what it is worth in minor units; 0 if nobody said
 * @param closedOn the day it was or will be closed, if known
 * @param scope region and customer type of the customer, product line of its own
 */
public record Opportunity(
        long issueId,
        long customerId,
        long projectId,
        String owner,
        Stage stage,
        long amount,
        @Nullable LocalDate closedOn,
        Scope scope) {

    /** Whether it is won and it is known when. */
    boolean isWin() {
        return stage == Stage.WON && closedOn != null;
    }
}
