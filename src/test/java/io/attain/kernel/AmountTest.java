package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static final Unit YUAN = Unit.money("CNY", 2);
    private static final Unit YEN = Unit.money("JPY", 0);

    @Test
    void aFieldIsReadAsItWasTyped() {
        assertThat(Amount.of(100.01, YUAN)).isEqualTo(YUAN.amount(10_001));
        assertThat(Amount.of(0.29, YUAN)).isEqualTo(YUAN.amount(29));
        assertThat(Amount.of(1.15e9, YUAN)).isEqualTo(YUAN.amount(115_000_000_000L));
        assertThat(Amount.of(-12.5, YUAN)).isEqualTo(YUAN.amount(-1_250));
        assertThat(Amount.of(12, Unit.COUNT)).isEqualTo(Unit.COUNT.amount(12));
    }

    @ParameterizedTest
    @CsvSource({"1234.564, 123456", "1234.565, 123457", "1234.567, 123457", "-0.005, -1", "0.004, 0", "1200.5, 120050"})
    void figuresCountTheNearestAmountOfWhatAFieldHolds(double major, long minor) {
        assertThat(Amount.nearest(major, YUAN)).isEqualTo(YUAN.amount(minor));
    }

    @Test
    void moreDecimalsThanTheUnitHasAreRefused() {
        inexact(() -> Amount.of(0.001, YUAN));
        inexact(() -> Amount.of(1.5, Unit.COUNT));
        inexact(() -> Amount.of(new BigDecimal("1e30"), YUAN));
        inexact(() -> Amount.parse("9223372036854775808", Unit.COUNT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        inexact(() -> Amount.of(value, YUAN));
    }

    @Test
    void whatIsNotWrittenAsANumberIsRefused() {
        assertThatThrownBy(() -> Amount.parse("12 yuan", YUAN)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Amount.parse("", YUAN)).isInstanceOf(NumberFormatException.class);
    }

    /** 15 decimal digits always survive a double. */
    @Property
    void aFieldGivesBackWhatItWasGiven(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long minor,
            @ForAll("units") Unit unit) {
        Amount amount = unit.amount(minor);

        assertThat(Amount.of(amount.field(), unit)).isEqualTo(amount);
    }

    @Property
    void whatAFieldCannotHoldIsRefused(@ForAll("amounts") Amount amount) {
        try {
            assertThat(Amount.of(amount.field(), amount.unit())).isEqualTo(amount);
        } catch (InexactAmountException expected) {
            assertThat(Math.abs((double) amount.minor())).isGreaterThan(1e15);
        }
    }

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll("amounts") Amount amount) {
        assertThat(Amount.parse(amount.plain(), amount.unit())).isEqualTo(amount);
        assertThat(Amount.of(amount.major(), amount.unit())).isEqualTo(amount);
    }

    @Property
    void whatPeopleReadIsExact(@ForAll("amounts") Amount amount) throws ParseException {
        DecimalFormat reading = (DecimalFormat) NumberFormat.getNumberInstance(Locale.ENGLISH);
        reading.setParseBigDecimal(true);

        BigDecimal read = (BigDecimal) reading.parse(amount.text(Locale.ENGLISH));

        assertThat(Amount.of(read, amount.unit())).isEqualTo(amount);
        assertThat(amount.text(Locale.CHINA)).isEqualTo(amount.text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123450 | 1,234.50 | 1.234,50 | ¥1,234.50",
                "123400 | 1,234 | 1.234 | ¥1,234",
                "-5 | -0.05 | -0,05 | -¥0.05",
                "0 | 0 | 0 | ¥0"
            })
    void aLanguageWritesItItsOwnWay(long minor, String english, String german, String priced) {
        Amount amount = YUAN.amount(minor);

        assertThat(amount.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(amount.text(Locale.GERMANY)).isEqualTo(german);
        assertThat(amount.textWithCurrency(Locale.CHINA)).isEqualTo(priced);
        assertThat(YEN.amount(1_234).plain()).isEqualTo("1234");
        assertThat(amount.plain()).isEqualTo(BigDecimal.valueOf(minor, 2).toPlainString());
    }

    @Property
    void withoutItsSignItIsAsFarFromNothing(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long minor, @ForAll("units") Unit unit) {
        assertThat(unit.amount(minor).abs()).isEqualTo(unit.amount(Math.abs(minor)));
    }

    @Test
    void theLastLongIsTheEnd() {
        Amount last = YUAN.amount(Long.MAX_VALUE);
        Amount first = YUAN.amount(Long.MIN_VALUE);

        assertThat(last.plain()).isEqualTo("92233720368547758.07");
        assertThat(first.plain()).isEqualTo("-92233720368547758.08");
        assertThatThrownBy(first::abs).isInstanceOf(ArithmeticException.class);
        inexact(last::field);
    }

    /** What stands in a field of Jira's counts as far as a long goes; nobody says as much. */
    @Test
    void nobodySaysMoreThanReadersOfJsonHold() {
        assertThat(Amount.parse("90071992547409.91", YUAN)).isEqualTo(YUAN.amount(Amount.MOST));
        inexact(() -> Amount.parse("90071992547409.92", YUAN));
        inexact(() -> Amount.parse("-90071992547409.92", YUAN));
        inexact(() -> Amount.of(7e16, YUAN));
        assertThat(Amount.nearest(7e16, YUAN)).isEqualTo(YUAN.amount(7_000_000_000_000_000_000L));
        inexact(() -> Amount.nearest(1e20, YUAN));
    }

    @Property
    void theSignIsThatOfTheNumberItIsWrittenAs(@ForAll("amounts") Amount amount) {
        assertThat(amount.sign()).isEqualTo(amount.major().signum());
        assertThat(amount.plain().startsWith("-")).isEqualTo(amount.sign() < 0);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.integers().between(0, 3).map(digits -> Unit.money("CNY", digits));
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return units().flatMap(unit ->
                Arbitraries.longs().between(-Amount.MOST, Amount.MOST).map(unit::amount));
    }

    private static void inexact(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(InexactAmountException.class);
    }
}
