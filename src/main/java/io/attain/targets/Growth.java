package io.attain.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how much a rate is to grow over what it was: 40 % up by 15 % is 46 %. It is relative; percentage points are not meant.
 * Everything is in hundredths of a percent.
 *
 * @param baseline the rate before, above 0 and at most the whole
 * @param by the part of the baseline that comes on top; below 0 for a rate that is to fall
 */
public record Growth(long baseline, long by) {

    private static final long WHOLE = 10_000;

    /** @throws IllegalArgumentException if the baseline is no rate that anything can grow over */
    public Growth {
        if (!isBaseline(baseline)) {
            throw new IllegalArgumentException("No baseline: " + baseline);
        }
    }

    /** Whether something can grow over this: it is above 0 and no more than the whole. */
    public static boolean isBaseline(long rate) {
        return rate > 0 && rate <= WHOLE;
    }

    /** From a baseline to a goal, rounded half up; nothing if there is no baseline. Its goal is this one again. */
    public static Optional<Growth> between(@Nullable Long baseline, long goal) {
        return Optional.ofNullable(baseline)
                .filter(Growth::isBaseline)
                .map(from -> new Growth(from, rounded(Math.subtractExact(goal, from), WHOLE, from)));
    }

    /** The rate that is to be reached, rounded half up; it may lie above the whole, which is for others to refuse. */
    public long goal() {
        return rounded(baseline, Math.addExact(WHOLE, by), WHOLE);
    }

    private static long rounded(long number, long times, long by) {
        return BigDecimal.valueOf(number)
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
