package io.attain.planning.currency;

import io.attain.kernel.Amount;
import io.attain.rates.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A target's amount as it was said in another currency. It tells of the target as long as the target asks what it came to.
 *
 * @param amount what was said
 * @param rate by which it was converted, with the day from which that held
 * @param on the day whose rate it is
 * @param converted what it came to, in minor units of the project's currency
 * @param by the user key of who said it
 */
public record Quote(Amount amount, Rate rate, LocalDate on, long converted, String by, Instant at) {

    /** Whether so much was said, and came to so much. */
    public boolean is(Amount said, long cameTo) {
        return amount.equals(said) && converted == cameTo;
    }

    /** What was said of targets, each time anew: nothing is ever changed or deleted. */
    public interface Quotes {

        /** What was said of a target, the earliest first. */
        List<Quote> of(long issueId);

        /**
         * Keeps what was said for ever.
         *
         * @return false if somebody else was faster
         */
        boolean add(long issueId, int number, Quote quote);
    }
}
