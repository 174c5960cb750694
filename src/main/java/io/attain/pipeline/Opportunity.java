package io.attain.pipeline;

import io.attain.kernel.Scope;
import io.attain.words.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sale that may come, or came.
 *
 * @param issueId Jira's issue id
 * @param customerId the issue id of the customer
 * @param projectId the Jira project
 * @param owner the user key of the assignee, or of who had it when it was closed if it was handed over since; empty for nobody
 * @param stage how far it has come; null if its status belongs to no stage
 * @param amount what it is worth in minor units; 0 if nobody said
 * @param closedOn the day it was or will be closed, if known
 * @param scope region and customer type of the customer, product line of its own
 * @param existing whether its customer bought before it was kept here
 * @param arrivals how it came from stage to stage, in the order of time
 * @param expected when it was expected to close on which day, likewise
 */
public record Opportunity(
        long issueId,
        long customerId,
        long projectId,
        String owner,
        @Nullable Stage stage,
        long amount,
        @Nullable LocalDate closedOn,
        Scope scope,
        boolean existing,
        List<Arrival> arrivals,
        List<Expected> expected) {

    public Opportunity {
        arrivals = List.copyOf(arrivals);
        expected = List.copyOf(expected);
    }

    /** Whether it is won, by whichever status. */
    public boolean isWon() {
        return stage != null && stage.kind() == Stage.Kind.WON;
    }

    /** Whether it is won, and it is known when. */
    boolean isWin() {
        return isWon() && closedOn != null;
    }

    /** The same of a customer that bought before: it is no first win. */
    Opportunity ofKnownCustomer() {
        return new Opportunity(
                issueId, customerId, projectId, owner, stage, amount, closedOn, scope, true, arrivals, expected);
    }
}
