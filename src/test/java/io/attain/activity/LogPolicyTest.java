package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogPolicyTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private final LogPolicy policy = LogPolicy.standard(WorkingCalendar.MONDAY_TO_FRIDAY);

    @Test
    void aDayCanBeWrittenUntilTheLastMinuteOfTheNextWorkingDay() {
        assertThat(policy.refusal(FRIDAY, at("2026-11-20T09:00+08:00"))).isEmpty();
        assertThat(policy.refusal(FRIDAY, at("2026-11-22T12:00+08:00"))).isEmpty();
        assertThat(policy.refusal(FRIDAY, at("2026-11-23T23:59:59+08:00"))).isEmpty();
        assertThat(policy.refusal(FRIDAY, at("2026-11-24T00:00+08:00"))).contains(LogPolicy.Refusal.LOCKED);
    }

    @Test
    void theWritersOwnZoneDecidesWhatDayItIs() {
        ZonedDateTime stillMonday = at("2026-11-23T23:30-10:00");
        assertThat(policy.refusal(FRIDAY, stillMonday)).isEmpty();
        assertThat(policy.refusal(FRIDAY, stillMonday.withZoneSameInstant(ZoneId.of("Asia/Shanghai"))))
                .contains(LogPolicy.Refusal.LOCKED);
    }

    /** Days of 23 and of 25 hours, and one whose first hour there is not. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-28",
        "Europe/Berlin, 2026-10-25",
        "America/New_York, 2026-11-01",
        "Africa/Cairo, 2027-04-30",
        "Asia/Shanghai, 2026-11-20"
    })
    void aDayBeginsAndEndsByTheClockOnTheWallAlsoWhenClocksChange(ZoneId zone, LocalDate day) {
        LogPolicy always = LogPolicy.standard(new WorkingCalendar(EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of()));
        ZonedDateTime begins = day.atStartOfDay(zone);
        ZonedDateTime locked = day.plusDays(2).atStartOfDay(zone);

        assertThat(always.refusal(day, begins.minusSeconds(1))).contains(LogPolicy.Refusal.FUTURE);
        assertThat(always.refusal(day, begins)).isEmpty();
        assertThat(always.refusal(day, locked.minusSeconds(1))).isEmpty();
        assertThat(always.refusal(day, locked)).contains(LogPolicy.Refusal.LOCKED);
        assertThat(always.refusal(
                        day.minusDays(1), day.plusDays(1).atStartOfDay(zone).minusSeconds(1)))
                .isEmpty();
        assertThat(always.openBefore(day.plusDays(1), day.plusDays(1))).containsExactly(day);
    }

    @Test
    void whereNoDayIsWorkedTheSearchForTheNextOneEnds() {
        WorkingCalendar none = new WorkingCalendar(Set.of(), Set.of(), Set.of(FRIDAY));

        assertThat(LogPolicy.standard(none).lastDayToWrite(FRIDAY)).isEqualTo(LocalDate.of(2100, 1, 1));
    }

    @Test
    void theLogOfTheWorkingDayBeforeIsOpenOverTheWeekendAndTheDayAfter() {
        LocalDate saturday = FRIDAY.plusDays(1);
        LocalDate monday = FRIDAY.plusDays(3);
        assertThat(policy.openBefore(saturday, saturday)).containsExactly(FRIDAY);
        assertThat(policy.openBefore(monday, monday)).containsExactly(FRIDAY);
        assertThat(policy.openBefore(monday.plusDays(1), monday.plusDays(1))).containsExactly(monday);
        assertThat(policy.openBefore(FRIDAY, monday)).isEmpty();
        assertThat(policy.openBefore(monday.plusDays(9), saturday)).containsExactly(FRIDAY);
        assertThat(LogPolicy.standard(new WorkingCalendar(Set.of(), Set.of(), Set.of()))
                        .openBefore(monday, monday))
                .isEmpty();
    }

    @Test
    void tomorrowCannotBeWrittenYet() {
        assertThat(policy.refusal(FRIDAY, at("2026-11-19T23:59+08:00"))).contains(LogPolicy.Refusal.FUTURE);
    }

    @Test
    void aDayOffHasNoLogUnlessItIsMadeUp() {
        LocalDate saturday = FRIDAY.plusDays(1);
        ZonedDateTime then = at("2026-11-21T12:00+08:00");
        assertThat(policy.refusal(saturday, then)).contains(LogPolicy.Refusal.NOT_A_WORKING_DAY);
        WorkingCalendar madeUp =
                new WorkingCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(), Set.of(saturday));
        assertThat(LogPolicy.standard(madeUp).refusal(saturday, then)).isEmpty();
    }

    @Test
    void aHolidayProlongsTheGrace() {
        WorkingCalendar mondayOff = new WorkingCalendar(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(FRIDAY.plusDays(3)), Set.of());
        assertThat(LogPolicy.standard(mondayOff).lastDayToWrite(FRIDAY)).isEqualTo(FRIDAY.plusDays(4));
    }

    private static ZonedDateTime at(String text) {
        return ZonedDateTime.parse(text);
    }
}
