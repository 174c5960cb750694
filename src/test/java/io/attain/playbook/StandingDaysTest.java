package io.attain.playbook;

import static io.attain.playbook.SomeSteps.always;
import static io.attain.playbook.SomeSteps.each;
import static io.attain.playbook.SomeSteps.with;
import static io.attain.playbook.Standing.State.DONE;
import static io.attain.playbook.Standing.State.DUE;
import static io.attain.playbook.Standing.State.IDLE;
import static io.attain.playbook.Standing.State.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.playbook.Standing.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What a step asks for by the days that are worked: leave, holidays, days worked in place of others, the ends of years. */
class StandingDaysTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final WorkingCalendar TEAM = WorkingCalendar.MONDAY_TO_FRIDAY;
    private static final Step CALLS = each("calls", 10, Rhythm.WEEK);

    @Test
    void leaveOfTheWeekTakesItsPart() {
        assertThat(asked(off(MONDAY, 2), FRIDAY)).as("two days").isEqualTo(6);
        assertThat(asked(off(MONDAY, 5), FRIDAY)).as("all of it").isZero();
        assertThat(asked(TEAM.less(List.of(), List.of(new Period(MONDAY, MONDAY.plusDays(1)))), FRIDAY))
                .as("half a day")
                .isEqualTo(9);
    }

    @Test
    void holidaysTakeTheirPartAndDaysWorkedBesidesAddTheirsAsTheyDoToWhatIsDueInTheWeek() {
        LocalDate saturday = FRIDAY.plusDays(1);

        assertThat(asked(new WorkingCalendar(weekdays(), Set.of(MONDAY), Set.of()), FRIDAY))
                .as("a holiday")
                .isEqualTo(8);
        assertThat(asked(new WorkingCalendar(weekdays(), Set.of(), Set.of(saturday)), FRIDAY))
                .as("a Saturday besides")
                .isEqualTo(12);
        assertThat(standing(each("calls", 20, Rhythm.MONTH), Map.of(), days(goldenWeek()), LocalDate.of(2026, 10, 9))
                        .asked())
                .as("17 of October's 22 weekdays, and a Saturday")
                .isEqualTo(16);
    }

    private static WorkingCalendar goldenWeek() {
        LocalDate first = LocalDate.of(2026, 10, 1);
        return new WorkingCalendar(
                weekdays(), first.datesUntil(first.plusDays(7)).collect(Collectors.toSet()), Set.of(first.plusDays(9)));
    }

    @Test
    void whoIsAwayAllWeekOwesNothingAndIsNotDoneEither() {
        assertThat(standing(CALLS, Map.of(), days(off(MONDAY, 5)), FRIDAY))
                .isEqualTo(new Standing(IDLE, 0, 0, null, null));
        assertThat(standing(CALLS, Map.of(MONDAY, 2L), days(off(MONDAY, 5)), FRIDAY))
                .as("who does it all the same")
                .isEqualTo(new Standing(IDLE, 2, 0, null, null));
    }

    @Test
    void itIsDueByTheLastDayThatWhoeverDoesItWorks() {
        WorkingCalendar offOnFriday = off(FRIDAY, 1);

        assertThat(standing(CALLS, enough(), days(offOnFriday), FRIDAY.minusDays(1)))
                .isEqualTo(new Standing(DUE, 0, 8, FRIDAY.minusDays(1), null));
        assertThat(standing(CALLS, enough(), days(offOnFriday), FRIDAY))
                .isEqualTo(new Standing(OVERDUE, 0, 8, FRIDAY.minusDays(1), FRIDAY.minusDays(1)));
    }

    @Test
    void aSaturdayThatIsWorkedInPlaceOfAnotherDayIsTheLastOfItsWeek() {
        LocalDate saturday = FRIDAY.plusDays(1);
        WorkingCalendar madeUp = new WorkingCalendar(weekdays(), Set.of(MONDAY), Set.of(saturday));

        assertThat(Standing.of(CALLS, always(CALLS), enough(), new Days(LONG_AGO, madeUp), saturday))
                .isEqualTo(new Standing(DUE, 0, 10, saturday, null));
        assertThat(Standing.of(CALLS, always(CALLS), enough(), new Days(saturday, madeUp), saturday)
                        .asked())
                .as("reached on that day")
                .isEqualTo(2);
    }

    @Test
    void aWeekThatNobodyWorksAsksForNothingAndMissesNothing() {
        WorkingCalendar holidays = new WorkingCalendar(
                weekdays(), MONDAY.datesUntil(MONDAY.plusDays(7)).collect(Collectors.toSet()), Set.of());
        Days days = new Days(LONG_AGO, holidays);

        assertThat(Standing.of(CALLS, always(CALLS), enough(), days, FRIDAY).state())
                .isEqualTo(IDLE);
        assertThat(Standing.of(CALLS, always(CALLS), Map.of(), days, MONDAY.plusWeeks(1))
                        .state())
                .isEqualTo(DUE);
    }

    @Test
    void theWeekOfTwoYearsIsOne() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        Step visits = each("visits", 2, Rhythm.WEEK);
        Map<LocalDate, Long> done = Map.of(LocalDate.of(2026, 12, 24), 2L, LocalDate.of(2026, 12, 28), 1L, newYear, 1L);

        assertThat(standing(visits, done, days(TEAM), LocalDate.of(2026, 12, 31)))
                .isEqualTo(new Standing(DUE, 1, 2, newYear, null));
        assertThat(standing(visits, done, days(TEAM), newYear)).isEqualTo(new Standing(DONE, 2, 2, null, null));
    }

    @Test
    void whatDecemberMissedIsToldInJanuaryUntilThatIsDone() {
        Step visit = each("visits", 1, Rhythm.MONTH);
        LocalDate january = LocalDate.of(2027, 1, 4);

        assertThat(standing(visit, Map.of(), days(TEAM), january).missedSince()).isEqualTo("2026-12-31");
        assertThat(standing(visit, Map.of(LocalDate.of(2026, 12, 31), 1L), days(TEAM), january)
                        .state())
                .isEqualTo(DUE);
        assertThat(standing(visit, Map.of(january, 1L), days(TEAM), january).state())
                .isEqualTo(DONE);
    }

    @Test
    void aLeapDayIsADayOfItsMonth() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        Step visit = each("visits", 1, Rhythm.MONTH);

        assertThat(standing(visit, Map.of(LocalDate.of(2028, 1, 3), 1L), days(TEAM), leapDay))
                .isEqualTo(new Standing(DUE, 0, 1, leapDay, null));
        assertThat(standing(visit, Map.of(leapDay, 1L), days(TEAM), leapDay).state())
                .isEqualTo(DONE);
        assertThat(standing(visit, Map.of(), days(TEAM), leapDay.plusDays(1)).missedSince())
                .isEqualTo(leapDay);
    }

    @Test
    void whatIsDoneTomorrowIsNotDoneToday() {
        Step visit = each("visits", 1, Rhythm.WEEK);

        assertThat(standing(visit, Map.of(FRIDAY, 1L), days(TEAM), FRIDAY.minusDays(1))
                        .done())
                .isZero();
        assertThat(standing(visit, Map.of(FRIDAY, 1L), days(TEAM), FRIDAY).state())
                .isEqualTo(DONE);
    }

    @Test
    void aWeekBeforeTheLastOneIsForgotten() {
        Map<LocalDate, Long> lastWeek = Map.of(FRIDAY.minusWeeks(1), 10L);

        assertThat(standing(CALLS, lastWeek, days(TEAM), MONDAY).state()).isEqualTo(DUE);
        assertThat(standing(CALLS, Map.of(FRIDAY.minusWeeks(2), 10L), days(TEAM), MONDAY)
                        .state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void fewerThanAreAskedForFromNowOnAreHeldAgainstWhatWasAskedForThen() {
        Step fewer = each("calls", 4, Rhythm.WEEK);
        Map<LocalDate, Long> nine = Map.of(FRIDAY.minusWeeks(1), 9L, MONDAY, 4L);

        assertThat(Standing.of(fewer, with(always(CALLS), MONDAY, fewer), nine, days(TEAM), MONDAY)
                        .state())
                .as("caught up with")
                .isEqualTo(DONE);
        assertThat(Standing.of(
                                fewer,
                                with(always(CALLS), MONDAY, fewer),
                                Map.of(FRIDAY.minusWeeks(1), 9L),
                                days(TEAM),
                                MONDAY)
                        .missedSince())
                .isEqualTo(FRIDAY.minusWeeks(1));
    }

    @Property
    void fromAnyDayOfAWeekItAsksForItsPartHalfUp(
            @ForAll @IntRange(min = 1, max = 1_000) int times, @ForAll @IntRange(max = 6) int late) {
        int left = Math.max(0, 5 - late);
        Days days = new Days(MONDAY.plusDays(late), TEAM);

        assertThat(standing(each("calls", times, Rhythm.WEEK), Map.of(), days, MONDAY.plusDays(6))
                        .asked())
                .isEqualTo((int) Math.floor(times * left / 5.0 + 0.5));
    }

    @Property
    void twoWhoShareAWeekAreAskedForAllOfItTogetherButForRounding(
            @ForAll @IntRange(min = 1, max = 1_000) int times, @ForAll @IntRange(max = 5) int handedOver) {
        int first = asked(times, off(MONDAY.plusDays(handedOver), 5 - handedOver));
        int second = asked(times, off(MONDAY, handedOver));

        assertThat(first + second).isBetween(times, times + 1);
    }

    private static int asked(WorkingCalendar own, LocalDate today) {
        return standing(CALLS, Map.of(), days(own), today).asked();
    }

    private static int asked(int times, WorkingCalendar own) {
        return standing(each("calls", times, Rhythm.WEEK), Map.of(), days(own), FRIDAY)
                .asked();
    }

    /** All that last week asked for. */
    private static Map<LocalDate, Long> enough() {
        return Map.of(FRIDAY.minusWeeks(1), 10L);
    }

    private static WorkingCalendar off(LocalDate from, int days) {
        return days == 0 ? TEAM : TEAM.less(List.of(new Period(from, from.plusDays(days))), List.of());
    }

    private static Days days(WorkingCalendar own) {
        return new Days(LONG_AGO, own);
    }

    private static Set<DayOfWeek> weekdays() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    private static Standing standing(Step step, Map<LocalDate, Long> done, Days days, LocalDate today) {
        return Standing.of(step, always(step), done, days, today);
    }
}
