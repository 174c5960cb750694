package io.attain.results;

import io.attain.kernel.Sums;
import java.time.LocalDate;

/**
 * What a customer bought, added up.
 *
 * @param amount in minor units
 * @param times how many purchases they are; at least 1
 * @param first the day of the first
 * @param last the day of the last
 */
public record Bought(long amount, long times, LocalDate first, LocalDate last) {

    /** One purchase. */
    public static Bought once(LocalDate day, long amount) {
        return new Bought(amount, 1, day, day);
    }

    /** Both together. */
    public Bought plus(Bought other) {
        return new Bought(
                Sums.plus(amount, other.amount),
                times + other.times,
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }
}
