package io.attain.words;

import io.attain.kernel.Coded;
import io.attain.kernel.Scope;

/**
 * Which wins a project's own sum or count adds up.
 *
 * @param scope the part of the business that they belong to
 * @param buyers whose purchases they are
 */
public record CountedWins(Scope scope, Buyers buyers) {

    /** Every win. */
    public static final CountedWins ALL = new CountedWins(Scope.ANY, Buyers.ALL);

    /** Whose purchases count: a customer is new with the first win, and existing with each after it. The codes are stored. */
    public enum Buyers implements Coded {
        ALL,
        NEW,
        EXISTING;

        private boolean include(boolean first) {
            return this == ALL || (this == NEW) == first;
        }
    }

    /**
     * Whether a win counts.
     *
     * @param business where it belongs to
     * @param first whether it is its customer's first
     */
    public boolean include(Scope business, boolean first) {
        return scope.covers(business) && buyers.include(first);
    }
}
