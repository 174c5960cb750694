package io.attain.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Quotients of whole amounts, without loss on the way. */
public final class Rounding {

    private Rounding() {}

    /** {@code amount * factor / divisor}, rounded half up. */
    public static long halfUp(long amount, long factor, long divisor) {
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(factor));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
