package io.attain.planning.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PastWindowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Period QUARTER = new Period(TODAY, LocalDate.of(2027, 1, 1));
    private static final Period OCTOBER = Period.of(YearMonth.of(2026, 10));

    @Test
    void aMonthHasTwelveWindowsAndAQuarterTen() {
        PastWindows months = new PastWindows(OCTOBER, TODAY, false);
        PastWindows quarters = new PastWindows(QUARTER, TODAY, false);
        months.add(TODAY.minusYears(1), 5);
        quarters.add(TODAY.minusYears(1), 5);

        assertThat(months.size()).isEqualTo(12);
        assertThat(quarters.size()).isEqualTo(10);
    }

    @Test
    void aYearHasOneWindowOnItsFirstDayAndNoneBefore() {
        Period year = new Period(TODAY, TODAY.plusYears(1));
        PastWindows past = new PastWindows(year, TODAY, false);
        past.add(TODAY.minusDays(1), 7);

        assertThat(past.percentile(90)).isEqualTo(7);
        PastWindows early = new PastWindows(year, TODAY.minusDays(1), false);
        early.add(TODAY.minusDays(2), 7);
        assertThat(early.isEmpty()).isTrue();
    }

    @Test
    void theDayOfTheTargetItselfAndWhatIsOlderThanAYearDoNotCount() {
        PastWindows past = new PastWindows(OCTOBER, TODAY, false);
        past.add(TODAY, 9);
        past.add(TODAY.minusYears(1).minusDays(1), 9);

        assertThat(past.isEmpty()).isTrue();
    }

    @Test
    void whoJoinedLateIsNotJudgedByTheMonthsBefore() {
        PastWindows past = new PastWindows(OCTOBER, TODAY, false);
        past.add(LocalDate.of(2026, 8, 15), 30);

        assertThat(past.size()).isEqualTo(2);
        assertThat(past.percentile(50)).isZero();
        assertThat(past.percentile(90)).isEqualTo(30);
    }

    @Test
    void aRateIsTheMeanOfAWindowAndMonthsWithoutOrdersHaveNone() {
        PastWindows past = new PastWindows(OCTOBER, TODAY, true);
        past.add(LocalDate.of(2026, 7, 1), 10_000);
        past.add(LocalDate.of(2026, 7, 2), 0);

        assertThat(past.size()).isEqualTo(1);
        assertThat(past.percentile(90)).isEqualTo(5_000);
    }

    @Test
    void aResultCountsInEveryWindowThatHoldsItsDay() {
        PastWindows past = new PastWindows(QUARTER, TODAY, false);
        past.add(LocalDate.of(2026, 7, 15), 5);

        assertThat(past.size())
                .as("those that end with July, August and September")
                .isEqualTo(3);
        past.add(LocalDate.of(2026, 5, 15), 8);
        assertThat(past.size()).isEqualTo(5);
        assertThat(past.percentile(100)).isEqualTo(13);
    }
}
