package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which days a customer is judged. */
class TrailingYearTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int TEN_YEARS = 3_652;

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2025-12-01",
        "2026-12-31, 2026-01-01",
        "2027-01-01, 2026-01-02",
        "2027-02-28, 2026-03-01",
        "2028-02-27, 2027-02-28",
        "2028-02-28, 2027-03-01",
        "2028-02-29, 2027-03-01",
        "2028-03-01, 2027-03-02",
        "2029-02-27, 2028-02-28",
        "2029-02-28, 2028-03-01",
        "2029-03-01, 2028-03-02",
    })
    void twelveMonthsEndWithToday(LocalDate today, LocalDate first) {
        assertThat(Purchases.trailing(today)).isEqualTo(Period.ofInclusive(first, today));
    }

    /** Who orders once a year has one order in it on each day: a second one would move a customer up for a day. */
    @Property
    void whatIsBoughtOnceAYearIsInItOnce(
            @ForAll @IntRange(max = TEN_YEARS) int from, @ForAll @IntRange(min = 1, max = 400) int back) {
        LocalDate today = FIRST.plusDays(from);
        LocalDate order = today.minusDays(back);

        assertThat(Purchases.trailing(today).contains(order))
                .isEqualTo(order.plusYears(1).isAfter(today));
    }

    /** It only ever goes on, and no purchase is left out between its day and the day before the next year's. */
    @Property
    void itGoesOnDayByDay(@ForAll @IntRange(max = TEN_YEARS) int from) {
        LocalDate today = FIRST.plusDays(from);
        Period now = Purchases.trailing(today);
        Period next = Purchases.trailing(today.plusDays(1));

        assertThat(now.last()).isEqualTo(today);
        assertThat(now.days()).isBetween(365L, 366L);
        assertThat(next.start()).isBetween(now.start(), now.start().plusDays(2));
    }

    /** 300,000 on each 28 February: B, and never A, in years with a leap day and without. */
    @Test
    void oneOrderAYearNeverMovesACustomerUp() {
        TierRules rules = TierRules.standard(Unit.MONEY);
        TierState state = null;
        for (LocalDate day = FIRST.plusYears(1).plusDays(58); day.isBefore(FIRST.plusYears(4)); day = day.plusDays(1)) {
            Period year = Purchases.trailing(day);
            long orders = FIRST.plusDays(58)
                    .datesUntil(FIRST.plusYears(9), java.time.Period.ofYears(1))
                    .filter(year::contains)
                    .count();
            state = TierEvaluation.of(rules, state, new TierInputs(orders * 300_000_00, false), day)
                    .state();
            assertThat(state.tier()).as(day.toString()).isEqualTo(Tier.B);
        }
    }
}
