package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3",
        "-2, 7",
        "0, 5",
        "120000, 1",
        "9007199254740991, 3",
        "9007199254740993, 1",
        "1, 9223372036854775807"
    })
    void aQuotientIsToldByTheNearestNumberThatFloats(long over, long under) {
        assertThat(Exact.of(over, under).approximate())
                .isEqualTo(new BigDecimal(over)
                        .divide(new BigDecimal(under), 40, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }

    @Test
    void aWholeNumberIsToldAsItIs() {
        assertThat(Exact.of(1_200).told()).isEqualTo(new BigDecimal("1200"));
        assertThat(Exact.ZERO.told()).isEqualTo(new BigDecimal("0"));
        assertThat(Exact.of(-5, 2).told()).isEqualTo(new BigDecimal("-2.5"));
        assertThat(Exact.of(2, 3).told()).isEqualTo(new BigDecimal("0.666667"));
        assertThat(Exact.of(1, 10_000_000).told()).isEqualTo(new BigDecimal("0"));
    }

    @Test
    void whatIsEqualIsTheSameHoweverItIsReached() {
        assertThat(Exact.of(6, 4)).isEqualTo(Exact.of(3, 2)).isEqualTo(Exact.of(-3, -2));
        assertThat(Exact.of(1, 3).plus(Exact.of(2, 3))).isEqualTo(Exact.of(1));
        assertThat(Exact.of(4, 2)).isEqualTo(new Exact(BigInteger.TWO, BigInteger.ONE));
        assertThat(Exact.of(7).by(Exact.of(-7))).isEqualTo(Exact.of(-1));
    }
}
