package io.attain.customer;

import java.time.LocalDate;

/**
 * A tier that a customer has for a time, whatever the rules say.
 *
 * @param from the day since when the customer has it: it may have had the same tier before it was given
 * @param until the last day that it holds
 */
public record GivenTier(Tier tier, LocalDate from, LocalDate until) {

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isAfter(until);
    }

    /** The same if it is taken back on a day. */
    GivenTier endedBefore(LocalDate day) {
        return holds(day) ? new GivenTier(tier, from, day.minusDays(1)) : this;
    }

    /**
     * Since when a customer is in a tier by the rules, once this one is over: not while it held, if it was another, and from its
     * beginning, if it was the same.
     */
    public LocalDate since(Tier byRules, LocalDate since) {
        if (until.isBefore(from) || until.isBefore(since)) {
            return since;
        }
        return tier == byRules ? from : until.plusDays(1);
    }
}
