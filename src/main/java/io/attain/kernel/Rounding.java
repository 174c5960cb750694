package io.attain.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Quotients of whole amounts, without loss on the way. */
public final class Rounding {

    private Rounding() {}

    /** The greatest common divisor of two numbers that are not negative; the other if one is 0. */
    public static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** {@code amount * factor / divisor}, rounded half up. */
    public static long halfUp(long amount, long factor, long divisor) {
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(factor));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
