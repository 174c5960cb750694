package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period QUARTER = Period.ofInclusive(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    @Test
    void excludesItsEnd() {
        assertThat(QUARTER.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(QUARTER.contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(QUARTER.days()).isEqualTo(92);
    }

    @Test
    void isCutAtTheFirstOfEachMonth() {
        assertThat(QUARTER.months())
                .containsExactly(
                        Period.of(YearMonth.of(2026, 10)),
                        Period.of(YearMonth.of(2026, 11)),
                        Period.of(YearMonth.of(2026, 12)));
        assertThat(new Period(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 2)).months())
                .hasSize(2);
    }

    @Test
    void mustNotBeEmpty() {
        assertThatThrownBy(() -> new Period(QUARTER.start(), QUARTER.start()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weeksAreCutWhereMonthsEnd() {
        Period autumn = Period.ofInclusive(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 11, 9));

        assertThat(autumn.weeks())
                .containsExactly(
                        Period.ofInclusive(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 10, 31)),
                        Period.ofInclusive(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1)),
                        Period.ofInclusive(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 8)),
                        Period.ofInclusive(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 9)));
    }

    @Test
    void whatCameBeforeIsAsLongInMonthsOrInDays() {
        Period quarter = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1));
        Period tenDays = new Period(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 15));

        assertThat(quarter.previous()).isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)));
        assertThat(tenDays.previous()).isEqualTo(new Period(LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 5)));
    }
}
