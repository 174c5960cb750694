package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
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

    @Test
    void weekdaysHoldFromTheirDayOn() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        WorkingCalendar calendar = new WorkingCalendar(
                List.of(
                        new WeekPattern(newYear, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)),
                        WeekPattern.MONDAY_TO_FRIDAY),
                Set.of(),
                Set.of());

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(calendar.workingDays(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 11)))
                .isEqualTo(5 + 6 + 6);
    }

    @Test
    void leaveWinsOverMakeUpDays() {
        LocalDate saturday = SUNDAY.minusDays(1);
        WorkingCalendar calendar =
                new WorkingCalendar(WeekPattern.MONDAY_TO_FRIDAY.days(), Set.of(SUNDAY.plusDays(2)), Set.of(saturday));
        WorkingCalendar mine = calendar.less(List.of(new Period(saturday, SUNDAY.plusDays(4))), List.of());

        assertThat(mine.workingDays(saturday, SUNDAY.plusDays(7))).isEqualTo(2);
        assertThat(calendar.workingDays(saturday, SUNDAY.plusDays(7))).isEqualTo(5);
    }

    @Test
    void thereIsAlwaysAPattern() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(List.of(new WeekPattern(SUNDAY, Set.of())), Set.of(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(
                        List.of(WeekPattern.MONDAY_TO_FRIDAY, new WeekPattern(WeekPattern.ALWAYS, Set.of())),
                        Set.of(),
                        Set.of()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void workingDaysAreAdditive(
            @ForAll("rules") Rules rules,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        WorkingCalendar calendar = rules.calendar();
        LocalDate middle = SUNDAY.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertThat(calendar.workingDays(SUNDAY, end))
                .isEqualTo(calendar.workingDays(SUNDAY, middle) + calendar.workingDays(middle, end));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void countingEqualsLookingAtEachDay(
            @ForAll("rules") Rules rules,
            @ForAll @IntRange(min = -30, max = 90) int from,
            @ForAll @IntRange(min = 1, max = 120) int length) {
        Period period = new Period(SUNDAY.plusDays(from), SUNDAY.plusDays(from + length));
        List<LocalDate> worked =
                period.start().datesUntil(period.end()).filter(rules::isWorked).toList();

        assertThat(rules.calendar().days(period)).containsExactlyElementsOf(worked);
        assertThat(rules.calendar().workingDays(period)).isEqualTo(worked.size());
        assertThat(rules.calendar().halfDays(period))
                .isEqualTo(worked.stream()
                        .mapToInt(day -> rules.halves.contains(day) ? 1 : 2)
                        .sum());
    }

    /** What makes a calendar, and the plain reading of it, day by day. */
    record Rules(
            List<WeekPattern> patterns,
            Set<LocalDate> holidays,
            Set<LocalDate> madeUp,
            Set<LocalDate> leave,
            Set<LocalDate> halves) {

        WorkingCalendar calendar() {
            List<Period> away =
                    leave.stream().map(day -> new Period(day, day.plusDays(1))).toList();
            return new WorkingCalendar(patterns, holidays, madeUp)
                    .less(
                            away,
                            halves.stream()
                                    .map(day -> new Period(day, day.plusDays(1)))
                                    .toList());
        }

        boolean isWorked(LocalDate day) {
            if (leave.contains(day)) {
                return false;
            }
            if (madeUp.contains(day)) {
                return true;
            }
            WeekPattern inForce = patterns.stream()
                    .filter(pattern -> !pattern.from().isAfter(day))
                    .max(Comparator.comparing(WeekPattern::from))
                    .orElseThrow();
            return inForce.days().contains(day.getDayOfWeek()) && !holidays.contains(day);
        }
    }

    @Provide
    Arbitrary<Rules> rules() {
        Arbitrary<Set<LocalDate>> days = Arbitraries.integers()
                .between(-10, 120)
                .set()
                .ofMaxSize(12)
                .map(offsets -> offsets.stream().map(SUNDAY::plusDays).collect(Collectors.toSet()));
        Arbitrary<Set<DayOfWeek>> weekdays = Arbitraries.of(DayOfWeek.class).set();
        Arbitrary<List<WeekPattern>> later = Combinators.combine(
                        Arbitraries.integers().between(-20, 100), weekdays)
                .as((offset, worked) -> new WeekPattern(SUNDAY.plusDays(offset), worked))
                .list()
                .uniqueElements(WeekPattern::from)
                .ofMaxSize(3);
        Arbitrary<List<WeekPattern>> patterns = Combinators.combine(weekdays, later)
                .as((first, rest) -> Stream.concat(Stream.of(new WeekPattern(WeekPattern.ALWAYS, first)), rest.stream())
                        .toList());
        return Combinators.combine(patterns, days, days, days, days).as(Rules::new);
    }
}
