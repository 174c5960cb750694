package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, 1",
        "-1, 1, 2, -1",
        "1, 1, 3, 0",
        "2, 1, 3, 1",
        "40_00, 11_500, 10_000, 46_00",
        "9223372036854775807, 2, 2, 9223372036854775807",
        "-5, 3, 10, -2",
        "0, 7, 9, 0"
    })
    void halvesAreRoundedAwayFromNothing(String amount, String factor, String divisor, String expected) {
        assertThat(Rounding.halfUp(number(amount), number(factor), number(divisor)))
                .isEqualTo(number(expected));
    }

    /** Twice what is lost is never more than the divisor. */
    @Property
    void lessThanAHalfIsLost(
            @ForAll @LongRange(min = -1L << 40, max = 1L << 40) long amount,
            @ForAll @LongRange(min = 0, max = 1L << 20) long factor,
            @ForAll @LongRange(min = 1, max = 1L << 40) long divisor) {
        BigInteger rounded = BigInteger.valueOf(Rounding.halfUp(amount, factor, divisor));

        BigInteger lost = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(factor))
                .subtract(rounded.multiply(BigInteger.valueOf(divisor)));

        assertThat(lost.abs().shiftLeft(1)).isLessThanOrEqualTo(BigInteger.valueOf(divisor));
    }

    @Property
    void whatDividesBothIsTheLargest(
            @ForAll @LongRange(min = 0, max = 1L << 60) long one,
            @ForAll @LongRange(min = 0, max = 1L << 60) long other) {
        assertThat(Rounding.commonDivisor(one, other))
                .isEqualTo(
                        BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact());
    }

    @Example
    void whatFitsNoLongIsRefused() {
        assertThatThrownBy(() -> Rounding.halfUp(Long.MAX_VALUE, 3, 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rounding.halfUp(1, 1, 0)).isInstanceOf(ArithmeticException.class);
    }

    private static long number(String text) {
        return Long.parseLong(text.replace("_", ""));
    }
}
