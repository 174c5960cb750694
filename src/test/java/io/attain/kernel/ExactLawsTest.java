package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact numbers add up, multiply and compare as numbers do. */
class ExactLawsTest {

    @Property
    void sumsAndProductsAreTheSameInAnyOrder(
            @ForAll("numbers") Exact a, @ForAll("numbers") Exact b, @ForAll("numbers") Exact c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.minus(b).plus(b)).isEqualTo(a);
        assertThat(a.plus(Exact.ZERO)).isEqualTo(a);
        assertThat(a.times(0)).isEqualTo(Exact.ZERO);
        assertThat(a.times(3)).isEqualTo(a.plus(a).plus(a));
    }

    @Property
    void whatIsDividedAndMultipliedIsAsBefore(@ForAll("numbers") Exact a, @ForAll("numbers") Exact b) {
        if (b.sign() != 0) {
            assertThat(a.by(b).times(b)).isEqualTo(a);
            assertThat(b.by(b)).isEqualTo(Exact.of(1));
            assertThat(a.by(b).under()).isPositive();
        }
    }

    @Property
    void theyStandInTheOrderOfTheirDifference(@ForAll("numbers") Exact a, @ForAll("numbers") Exact b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).sign());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.sign()).isEqualTo(Integer.signum(a.compareTo(Exact.ZERO)));
    }

    @Property
    void whatIsToldIsTheNearestNumberWithSixDecimals(@ForAll("numbers") Exact number) {
        BigDecimal told = number.told();
        Exact error = number.minus(Exact.of(told.unscaledValue(), BigInteger.TEN.pow(told.scale())));

        assertThat(told.scale()).isBetween(0, 6);
        assertThat(new Exact(error.over().abs(), error.under())).isLessThanOrEqualTo(Exact.of(1, 2_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1",
        "-1, 2, -1",
        "3, 2, 2",
        "-3, 2, -2",
        "1, 3, 0",
        "2, 3, 1",
        "-2, 3, -1",
        "49999, 100000, 0",
        "50001, 100000, 1",
        "9223372036854775807, 1, 9223372036854775807"
    })
    void aHalfIsRoundedAwayFromNothing(long over, long under, long rounded) {
        assertThat(Exact.of(over, under).rounded()).isEqualTo(rounded);
    }

    @Example
    void whatFitsNoLongIsRefusedAndNotCut() {
        Exact tooMuch = Exact.of(Long.MAX_VALUE).plus(Exact.of(1, 2));

        assertThatThrownBy(tooMuch::rounded).isInstanceOf(ArithmeticException.class);
        assertThat(tooMuch.minus(Exact.of(1)).rounded()).isEqualTo(Long.MAX_VALUE);
        assertThat(Exact.of(Long.MIN_VALUE).times(-1).over()).isEqualTo(BigInteger.TWO.pow(63));
        assertThatThrownBy(() -> Exact.of(1).by(Exact.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Provide
    Arbitrary<Exact> numbers() {
        return Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().filter(under -> under != 0 && under != Long.MIN_VALUE))
                .as(Exact::of);
    }
}
