package io.attain.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RateTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Unit YUAN = Unit.money("CNY", 2);
    private static final Unit EURO = Unit.money("EUR", 2);
    private static final Unit YEN = Unit.money("JPY", 0);

    @Test
    void anAmountIsWorthWhatTheRateSaysToTheNearestMinorUnitHalfUp() {
        assertThat(rate("EUR", "7.80").convert(EURO.amount(100_000_00), YUAN)).isEqualTo(YUAN.amount(780_000_00));
        assertThat(rate("EUR", "0.5").convert(EURO.amount(1), YUAN)).isEqualTo(YUAN.amount(1));
        assertThat(rate("EUR", "0.49999999").convert(EURO.amount(1), YUAN)).isEqualTo(YUAN.amount(0));
    }

    @Test
    void currenciesWithOtherMinorUnitsAreConvertedByTheirOwn() {
        assertThat(rate("JPY", "0.0468").convert(YEN.amount(1_000), YUAN)).isEqualTo(YUAN.amount(46_80));
        assertThat(Rate.unit("JPY")).contains(YEN);
        assertThat(Rate.unit("KWD").map(Unit::digits)).contains(3);
    }

    @Test
    void whatFitsInNoAmountIsRefused() {
        Amount most = EURO.amount(Long.MAX_VALUE);
        assertThatThrownBy(() -> rate("EUR", "7.8").convert(most, YUAN)).isInstanceOf(InexactAmountException.class);
    }

    @Property
    void byARateOfOneNothingChanges(@ForAll @LongRange(min = 0, max = Amount.MOST) long minor) {
        assertThat(rate("EUR", "1").convert(EURO.amount(minor), YUAN)).isEqualTo(YUAN.amount(minor));
    }

    @Test
    void aRateIsAPlainNumberAboveNothing() {
        assertThat(Rate.value("7.80").map(value -> new Rate("EUR", JULY, value).plain()))
                .contains("7.8");
        assertThat(Rate.value("100")).map(BigDecimal::intValue).contains(100);
        for (String none :
                new String[] {"", "0", "0.0", "-7.8", "7,8", "1e3", "NaN", "7.123456789", "1234567890", " 7"}) {
            assertThat(Rate.value(none)).as(none).isEmpty();
        }
    }

    @Test
    void whatHasNoMinorUnitIsNoMoney() {
        assertThat(Rate.unit("XAU")).isEmpty();
        assertThat(Rate.unit("eur")).isEmpty();
        assertThat(Rate.unit("")).isEmpty();
    }

    private static Rate rate(String currency, String value) {
        return new Rate(currency, JULY, new BigDecimal(value));
    }
}
