package io.attain.results;

import io.attain.kernel.Rounding;
import io.attain.kernel.Sums;
import java.util.Collection;

/**
 * Results added up.
 *
 * @param amount their sum in minor units
 * @param count how many they are
 */
public record Tally(long amount, long count) {

    /** No results. */
    public static final Tally NONE = new Tally(0, 0);

    /** All of them together. */
    public static Tally of(Collection<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(Sums.plus(amount, other.amount), count + other.count);
    }

    /** These without {@code other}, which are among them. */
    public Tally minus(Tally other) {
        return new Tally(Sums.minus(amount, other.amount), count - other.count);
    }

    /** Their mean, rounded half up; 0 if there are none. */
    public long mean() {
        return count == 0 ? 0 : Rounding.halfUp(amount, 1, count);
    }
}
