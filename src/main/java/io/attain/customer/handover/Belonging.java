package io.attain.customer.handover;

import io.attain.kernel.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has and that may pass to another.
 *
 * @param issueId Jira's id of its issue
 * @param name the issue's summary, behind its customer's where it belongs to one
 * @param customerId the id of the customer's issue that it belongs to; null for a customer, and for what belongs to none
 * @param part the part of the business that it belongs to
 */
public record Belonging(long issueId, String key, String name, Kind kind, @Nullable Long customerId, Part part) {

    /** What it is. Names are stored: never rename one. */
    public enum Kind implements Coded {
        CUSTOMER,
        OPEN_DEAL,
        /** Won or lost: whose it was when it was closed stays. */
        CLOSED_DEAL,
        /** A target or a part of one whose period is not over: who held it before the day stays. */
        TARGET,
        /** Something to be done that is not done yet: a Support Request, an intervention. */
        TASK;

        /** Whether it is kept who had it when. */
        public boolean isDated() {
            return this == CLOSED_DEAL || this == TARGET;
        }
    }

    /**
     * A part of the business, by the words of its options; null where nobody said.
     *
     * @param tier the tier of the customer
     */
    public record Part(@Nullable String region, @Nullable String productLine, @Nullable String tier) {}
}
