package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for periods of all lengths, over ends of months and years and leap days. */
class PeriodLawsTest {

    @Property
    void monthsAreThePeriodInOrderEachWithinOne(@ForAll("periods") Period period) {
        List<Period> months = period.months();

        isWhole(period, months);
        assertThat(months)
                .allSatisfy(month -> assertThat(YearMonth.from(month.start())).isEqualTo(YearMonth.from(month.last())));
        assertThat(months).extracting(month -> YearMonth.from(month.start())).doesNotHaveDuplicates();
    }

    @Property
    void weeksAreTheirMonthsInOrderEachWithinOneIsoWeek(@ForAll("periods") Period period) {
        List<Period> weeks = period.weeks();

        isWhole(period, weeks);
        assertThat(weeks).allSatisfy(week -> {
            assertThat(Period.weekOf(week.start())).isEqualTo(Period.weekOf(week.last()));
            assertThat(YearMonth.from(week.start())).isEqualTo(YearMonth.from(week.last()));
        });
        for (Period month : period.months()) {
            assertThat(weeks.stream()
                            .filter(month::contains)
                            .mapToLong(Period::days)
                            .sum())
                    .isEqualTo(month.days());
        }
    }

    private static void isWhole(Period period, List<Period> parts) {
        LocalDate next = period.start();
        for (Period part : parts) {
            assertThat(part.start()).isEqualTo(next);
            next = part.end();
        }
        assertThat(next).isEqualTo(period.end());
    }

    @Property
    void whatTwoHaveInCommonIsWithinBothWhicheverIsAsked(
            @ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.within(other)).isEqualTo(other.within(one));
        assertThat(one.within(other).isPresent()).isEqualTo(one.overlaps(other));
        one.within(other).ifPresent(both -> {
            assertThat(one.contains(both) && other.contains(both)).isTrue();
            assertThat(both.contains(one.start()) || both.contains(other.start()))
                    .isTrue();
        });
        assertThat(one.within(Period.ALWAYS)).contains(one);
        assertThat(one.contains(other))
                .isEqualTo(one.within(other).filter(other::equals).isPresent());
    }

    @Property
    void whatCameBeforeEndsWhereItBegins(@ForAll("periods") Period period) {
        Period before = period.previous();

        assertThat(before.end()).isEqualTo(period.start());
        assertThat(before.overlaps(period)).isFalse();
        if (before.start().getDayOfMonth() != 1 || period.start().getDayOfMonth() != 1) {
            assertThat(before.days()).isEqualTo(period.days());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-02-01, 2026-12-01",
        "2028-03-01, 2028-04-01, 2028-02-01",
        "2028-02-01, 2028-03-01, 2028-01-01",
        "2026-01-01, 2027-01-01, 2025-01-01",
        "2026-11-30, 2026-12-01, 2026-11-29",
        "2028-03-01, 2028-03-02, 2028-02-29",
        "2026-12-28, 2027-01-04, 2026-12-21"
    })
    void thePeriodBefore(LocalDate start, LocalDate end, LocalDate before) {
        assertThat(new Period(start, end).previous()).isEqualTo(new Period(before, start));
    }

    /** 2026 has 53 weeks, and the last of them ends in 2027. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2026-12-28, 53",
        "2027-01-03, 2026-12-28, 53",
        "2027-01-04, 2027-01-04, 1",
        "2026-01-01, 2025-12-29, 1",
        "2028-02-29, 2028-02-28, 9"
    })
    void aDayLiesInItsIsoWeek(LocalDate day, LocalDate monday, int number) {
        Period week = Period.weekOf(day);

        assertThat(week).isEqualTo(new Period(monday, monday.plusDays(7)));
        assertThat(week.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(number);
    }

    @Test
    void februaryHasItsLeapDay() {
        assertThat(Period.of(YearMonth.of(2028, 2)).last()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Period.of(YearMonth.of(2100, 2)).days()).isEqualTo(28);
        assertThat(Period.ofInclusive(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 2, 29))
                        .days())
                .isEqualTo(1);
        assertThatThrownBy(() -> Period.ofInclusive(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 2, 29)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 12, 1).toEpochDay(),
                        LocalDate.of(2029, 1, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> firsts = days.map(day -> day.withDayOfMonth(1));
        return Combinators.combine(Arbitraries.oneOf(days, firsts), Arbitraries.oneOf(days, firsts))
                .as((one, other) -> one.isBefore(other)
                        ? new Period(one, other)
                        : new Period(other, one.equals(other) ? one.plusDays(1) : one));
    }
}
