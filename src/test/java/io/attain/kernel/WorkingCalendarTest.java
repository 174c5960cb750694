package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 15);

    @Test
    void leavesOutHolidaysAndCountsMakeUpDays() {
        LocalDate saturday = SUNDAY.minusDays(1);
        WorkingCalendar calendar = new WorkingCalendar(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), Set.of(SUNDAY.plusDays(1)), Set.of(saturday));

        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.isWorkingDay(SUNDAY.plusDays(1))).isFalse();
        assertThat(calendar.workingDays(saturday, SUNDAY.plusDays(6))).isEqualTo(2);
    }

    @Test
    void countsNothingInAnEmptyOrReversedSpan() {
        assertThat(WorkingCalendar.MONDAY_TO_FRIDAY.workingDays(SUNDAY, SUNDAY)).isZero();
        assertThat(WorkingCalendar.MONDAY_TO_FRIDAY.workingDays(SUNDAY, SUNDAY.minusDays(9)))
                .isZero();
    }

    @Property
    void workingDaysAreAdditive(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        LocalDate middle = SUNDAY.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertThat(calendar.workingDays(SUNDAY, end))
                .isEqualTo(calendar.workingDays(SUNDAY, middle) + calendar.workingDays(middle, end));
    }

    @Property
    void countingEqualsLookingAtEachDay(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll @IntRange(min = 1, max = 90) int length) {
        Period period = new Period(SUNDAY, SUNDAY.plusDays(length));
        assertThat(calendar.workingDays(period))
                .isEqualTo((int) calendar.days(period).count());
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<LocalDate>> days = Arbitraries.integers()
                .between(0, 120)
                .set()
                .ofMaxSize(12)
                .map(offsets -> offsets.stream().map(SUNDAY::plusDays).collect(Collectors.toSet()));
        return Combinators.combine(Arbitraries.of(DayOfWeek.class).set(), days, days)
                .as(WorkingCalendar::new);
    }
}
