package io.attain.planning.decomposition;

import io.attain.kernel.Split;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weights in proportion to amounts, for people to read and change. */
public final class Weights {

    /** Larger weights would not be typed again. */
    public static final long LARGEST = 999_999_999;

    /** What weights sum to that would be hard to read otherwise: hundredths of a percent. */
    private static final long HUNDRED_PERCENT = 10_000;

    private Weights() {}

    /**
     * The weights of these amounts: as small as they can be, or, if that is not small enough to be read, of hundredths of
     * a percent. An amount above 0 weighs at least 1, any other nothing.
     *
     * @return one weight each; all 0 if no amount is above 0
     */
    public static List<Long> of(List<Long> amounts) {
        BigInteger[] weights = reduced(amounts.stream().map(BigInteger::valueOf));
        BigInteger largest = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::max);
        return largest.compareTo(BigInteger.valueOf(HUNDRED_PERCENT)) < 0
                ? Arrays.stream(weights).map(BigInteger::longValueExact).toList()
                : scaled(weights, HUNDRED_PERCENT);
    }

    /** The weights of these numbers, exact up to {@link #LARGEST}: for what nobody would change by itself. */
    static List<Long> exact(List<BigInteger> numbers) {
        BigInteger[] weights = reduced(numbers.stream());
        BigInteger largest = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::max);
        return largest.compareTo(BigInteger.valueOf(LARGEST)) <= 0
                ? Arrays.stream(weights).map(BigInteger::longValueExact).toList()
                : scaled(weights, LARGEST);
    }

    private static BigInteger[] reduced(Stream<BigInteger> numbers) {
        BigInteger[] weights =
                numbers.map(number -> number.max(BigInteger.ZERO)).toArray(BigInteger[]::new);
        BigInteger divisor = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::gcd);
        return divisor.signum() == 0
                ? weights
                : Arrays.stream(weights).map(weight -> weight.divide(divisor)).toArray(BigInteger[]::new);
    }

    private static List<Long> scaled(BigInteger[] weights, long sum) {
        long[] split = Split.byLargestRemainder(sum, weights);
        return IntStream.range(0, split.length)
                .mapToObj(i -> weights[i].signum() > 0 ? Math.max(1, split[i]) : 0L)
                .toList();
    }
}
