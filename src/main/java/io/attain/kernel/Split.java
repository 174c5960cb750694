package io.attain.kernel;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits whole amounts so that no unit is lost or invented. */
public final class Split {

    private Split() {}

    /**
     * Splits {@code total} in proportion to {@code weights} by largest remainder: each share is rounded towards zero and
     * the units left over go to the largest fractions, ties to the earlier share. 100.01 at 30/40/30 is 30.00 + 40.01 +
     * 30.00.
     *
     * @param total any amount in minor units, also negative
     * @param weights one per share; a share of weight 0 gets 0
     * @return the shares in the order of the weights; they sum to {@code total} and each is less than 1 from exact
     * @throws IllegalArgumentException if a weight is negative or none is positive
     */
    public static long[] byLargestRemainder(long total, long[] weights) {
        if (weights.length == 1 && weights[0] > 0) { // most targets lie in one month, and big numbers are slow
            return new long[] {total};
        }
        return byLargestRemainder(
                total, Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new));
    }

    /** The same for weights of any size, such as products of weights. */
    public static long[] byLargestRemainder(long total, BigInteger[] weights) {
        BigInteger weightSum = sumOf(weights);
        BigInteger amount = BigInteger.valueOf(total).abs();
        BigInteger[] remainders = new BigInteger[weights.length];
        BigInteger[] shares = new BigInteger[weights.length];
        BigInteger left = amount;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = amount.multiply(weights[i]).divideAndRemainder(weightSum);
            shares[i] = parts[0];
            remainders[i] = parts[1];
            left = left.subtract(parts[0]);
        }
        int[] byRemainder = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < left.intValueExact(); i++) {
            shares[byRemainder[i]] = shares[byRemainder[i]].add(BigInteger.ONE);
        }
        return Arrays.stream(shares)
                .mapToLong(share -> (total < 0 ? share.negate() : share).longValueExact())
                .toArray();
    }

    private static BigInteger sumOf(BigInteger[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("A weight may not be negative: " + weight);
            }
            sum = sum.add(weight);
        }
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("At least one weight must be positive");
        }
        return sum;
    }
}
