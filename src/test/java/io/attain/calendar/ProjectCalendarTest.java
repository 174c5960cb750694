package io.attain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.calendar.CalendarRefused.Reason;
import io.attain.calendar.Leave.Part;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** November 2026: September may be closed, October is open. */
class ProjectCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 20);
    private static final Period WEEK = Period.ofInclusive(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 16));
    private static final WeekPattern SATURDAYS_TOO =
            new WeekPattern(LocalDate.of(2027, 1, 1), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    private final ProjectCalendar china = ProjectCalendar.STANDARD.with(ChinasHolidays.AUTUMN_2026);
    private final ProjectCalendar septemberClosed = china.closedThrough(YearMonth.of(2026, 9), "mei", NOW, TODAY);

    @Test
    void standardIsMondayToFriday() {
        ProjectCalendar standard = ProjectCalendar.STANDARD;

        assertThat(standard.team().workingDays(Period.of(YearMonth.of(2026, 10))))
                .isEqualTo(22);
        assertThat(standard.weekdays()).containsExactly(WeekPattern.MONDAY_TO_FRIDAY);
        assertThat(standard.isClosed(LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void nationalDayTakesFiveWeekdaysAndGivesOneSaturday() {
        assertThat(china.team().workingDays(Period.of(YearMonth.of(2026, 10)))).isEqualTo(22 - 5 + 1);
        assertThat(china.team().isWorkingDay(SUNDAY)).isTrue();
    }

    @Test
    void leaveIsOnePersonsOnly() {
        ProjectCalendar calendar = china.withLeave("lily", WEEK);

        assertThat(calendar.of("lily").workingDays(WEEK)).isZero();
        assertThat(calendar.of("tom").workingDays(WEEK)).isEqualTo(5);
        assertThat(calendar.of(null)).isSameAs(calendar.team());
        assertThat(calendar.withoutLeave("lily", WEEK).of("lily").workingDays(WEEK))
                .isEqualTo(5);
    }

    @Test
    void leaveThatTouchesBecomesOneStretch() {
        Period next = Period.ofInclusive(WEEK.end(), WEEK.end().plusDays(2));

        assertThat(china.withLeave("lily", next).withLeave("lily", WEEK).leave())
                .containsExactly(new Leave("lily", new Period(WEEK.start(), next.end()), Part.WHOLE));
    }

    @Test
    void halfADayIsWorkedForHalfAndBothHalvesAreTheDay() {
        Period friday = Period.ofInclusive(WEEK.last(), WEEK.last());
        ProjectCalendar morning = china.withLeave("lily", friday, Part.MORNING);

        assertThat(morning.leaveOf("lily")).containsExactly(new Leave("lily", friday, Part.MORNING));
        assertThat(morning.of("lily").isWorkingDay(WEEK.last())).isTrue();
        assertThat(morning.of("lily").halfDays(WEEK)).isEqualTo(9);
        assertThat(morning.isOnLeave("lily", WEEK.last())).isFalse();
        assertThat(morning.withLeave("lily", friday, Part.MORNING)).isEqualTo(morning);

        ProjectCalendar day = morning.withLeave("lily", friday, Part.AFTERNOON);
        assertThat(day).isEqualTo(china.withLeave("lily", friday));
        assertThat(day.of("lily").workingDays(WEEK)).isEqualTo(4);
        assertThat(day.withoutLeave("lily", friday)).isEqualTo(china);
    }

    @Test
    void halvesBesideWholeDaysAreStretchesOfTheirOwn() {
        Period days = Period.ofInclusive(WEEK.start().plusDays(1), WEEK.start().plusDays(2));
        ProjectCalendar calendar = china.withLeave("lily", WEEK, Part.AFTERNOON).withLeave("lily", days);

        assertThat(calendar.leaveOf("lily"))
                .containsExactly(
                        new Leave("lily", new Period(WEEK.start(), days.start()), Part.AFTERNOON),
                        new Leave("lily", days, Part.WHOLE),
                        new Leave("lily", new Period(days.end(), WEEK.end()), Part.AFTERNOON));
        assertThat(calendar.of("lily").halfDays(WEEK)).isEqualTo(3);
    }

    @Test
    void aDayHasOneKind() {
        SpecialDay freed = new SpecialDay(SUNDAY, Kind.HOLIDAY, "Company day");

        assertThat(china.with(List.of(freed)).team().isWorkingDay(SUNDAY)).isFalse();
        assertThat(china.with(List.of(freed)).specialDay(SUNDAY)).contains(freed);
    }

    @Test
    void weekdaysMayBePlannedChangedAndDropped() {
        ProjectCalendar planned = china.with(SATURDAYS_TOO);

        assertThat(planned.team().isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(planned.withoutWeekdays(SATURDAYS_TOO.from()).weekdays())
                .containsExactly(WeekPattern.MONDAY_TO_FRIDAY);
    }

    @Test
    void daysOfClosedMonthsStayAndAreNamed() {
        SpecialDay other = new SpecialDay(LocalDate.of(2026, 9, 7), Kind.HOLIDAY, "Too late");
        SpecialDay open = new SpecialDay(LocalDate.of(2026, 12, 31), Kind.HOLIDAY, "In time");

        refuses(() -> septemberClosed.with(List.of(open, other)), Reason.CLOSED, other.day());
        refuses(
                () -> septemberClosed.withoutDays(new Period(SUNDAY, TODAY)),
                Reason.CLOSED,
                SUNDAY,
                LocalDate.of(2026, 9, 25),
                LocalDate.of(2026, 9, 26),
                LocalDate.of(2026, 9, 27));
        refuses(
                () -> septemberClosed.withLeave("lily", Period.ofInclusive(LocalDate.of(2026, 9, 29), TODAY)),
                Reason.CLOSED,
                LocalDate.of(2026, 9, 29),
                LocalDate.of(2026, 9, 30));
    }

    @Test
    void leaveOfClosedMonthsStays() {
        Period september = Period.ofInclusive(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 2));
        ProjectCalendar closed =
                china.withLeave("lily", september).closedThrough(YearMonth.of(2026, 9), "mei", NOW, TODAY);

        refuses(
                () -> closed.withoutLeave("lily", september),
                Reason.CLOSED,
                LocalDate.of(2026, 9, 28),
                LocalDate.of(2026, 9, 29),
                LocalDate.of(2026, 9, 30));
        assertThat(closed.withoutLeave("lily", Period.of(YearMonth.of(2026, 10)))
                        .leave())
                .containsExactly(
                        new Leave("lily", new Period(september.start(), LocalDate.of(2026, 10, 1)), Part.WHOLE));
    }

    @Test
    void newWeekdaysHoldOnlyAfterWhatIsClosed() {
        LocalDate october = LocalDate.of(2026, 10, 1);
        WeekPattern none = new WeekPattern(WeekPattern.ALWAYS, EnumSet.noneOf(DayOfWeek.class));

        refuses(() -> septemberClosed.with(none), Reason.WEEKDAYS_CLOSED, october);
        refuses(
                () -> septemberClosed.with(new WeekPattern(october.minusDays(1), SATURDAYS_TOO.days())),
                Reason.WEEKDAYS_CLOSED,
                october);
        refuses(() -> septemberClosed.withoutWeekdays(WeekPattern.ALWAYS), Reason.WEEKDAYS_CLOSED, october);
        assertThat(septemberClosed
                        .with(new WeekPattern(october, SATURDAYS_TOO.days()))
                        .weekdays())
                .hasSize(2);
    }

    @Test
    void whatChangesNothingIsNeverRefused() {
        assertThat(septemberClosed.with(ChinasHolidays.AUTUMN_2026).specialDays())
                .isEqualTo(china.specialDays());
        assertThat(septemberClosed.with(WeekPattern.MONDAY_TO_FRIDAY).weekdays())
                .isEqualTo(china.weekdays());
        assertThat(septemberClosed.withoutLeave("lily", WEEK).leave()).isEmpty();
    }

    @Test
    void onlyMonthsThatAreOverCanBeClosedAndNoneIsOpenedAgain() {
        LocalDate lastDay = LocalDate.of(2026, 11, 30);

        refuses(() -> china.closedThrough(YearMonth.of(2026, 11), "mei", NOW, lastDay), Reason.NOT_OVER, lastDay);
        assertThat(china.closedThrough(YearMonth.of(2026, 11), "mei", NOW, lastDay.plusDays(1))
                        .isClosed(lastDay))
                .isTrue();
        assertThat(septemberClosed
                        .closedThrough(YearMonth.of(2026, 8), "tom", NOW, TODAY)
                        .closing())
                .contains(new Closing(YearMonth.of(2026, 9), "mei", NOW));
    }

    private static void refuses(ThrowingCallable change, Reason reason, LocalDate... days) {
        assertThatThrownBy(change).isInstanceOfSatisfying(CalendarRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.days()).containsExactly(days);
        });
    }
}
