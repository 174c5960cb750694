package io.attain.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLockService;
import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.calendar.CalendarRefused;
import io.attain.calendar.ChinasHolidays;
import io.attain.calendar.Closing;
import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.store.EditionRow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEachEngine({WeekdaysRow.class, SpecialDayRow.class, LeaveRow.class, ClosingRow.class, EditionRow.class})
class StoredCalendarsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period WEEK = new Period(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 17));
    private static final WeekPattern SATURDAYS_TOO =
            new WeekPattern(LocalDate.of(2027, 1, 1), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));
    private static final WeekPattern SUNDAYS =
            new WeekPattern(WeekPattern.ALWAYS, EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));

    private final ClusterLockService locks = TestCalendars.locks();

    @Test
    void nothingKeptIsMondayToFriday(AoDatabase database) {
        assertThat(TestCalendars.node(database, locks).of(1).weekdays()).containsExactly(WeekPattern.MONDAY_TO_FRIDAY);
    }

    @Test
    void keepsEverythingOfEachProject(AoDatabase database) {
        StoredCalendars calendars = TestCalendars.node(database, locks);
        ProjectCalendar kept = calendars.change(1, calendar -> calendar.with(SUNDAYS)
                .with(SATURDAYS_TOO)
                .with(ChinasHolidays.AUTUMN_2026)
                .withLeave("lily", WEEK)
                .withLeave("tom", WEEK, Leave.Part.MORNING)
                .closedThrough(YearMonth.of(2026, 8), "mei", NOW, TODAY)
                .closedThrough(YearMonth.of(2026, 9), "zhou", NOW, TODAY));

        ProjectCalendar read = TestCalendars.node(database, locks).of(1);
        assertThat(read.weekdays()).isEqualTo(kept.weekdays()).containsExactly(SUNDAYS, SATURDAYS_TOO);
        assertThat(read.specialDays()).isEqualTo(kept.specialDays()).hasSize(12);
        assertThat(read.leave()).isEqualTo(kept.leave()).hasSize(2);
        assertThat(read.closing()).contains(new Closing(YearMonth.of(2026, 9), "zhou", NOW));
        assertThat(TestCalendars.node(database, locks).of(2).specialDays()).isEmpty();
    }

    @Test
    void changesAndTakesAwayWhatIsKept(AoDatabase database) {
        StoredCalendars calendars = TestCalendars.node(database, locks);
        SpecialDay renamed = new SpecialDay(LocalDate.of(2026, 10, 1), Kind.HOLIDAY, "National Day");
        calendars.change(1, calendar -> calendar.with(SUNDAYS)
                .with(SATURDAYS_TOO)
                .with(ChinasHolidays.AUTUMN_2026)
                .withLeave("lily", WEEK));
        calendars.change(1, calendar -> calendar.withoutWeekdays(SATURDAYS_TOO.from())
                .withoutWeekdays(WeekPattern.ALWAYS)
                .withoutDays(Period.of(YearMonth.of(2026, 9)))
                .with(List.of(renamed))
                .withoutLeave("lily", new Period(WEEK.start(), WEEK.start().plusDays(1))));

        ProjectCalendar read = TestCalendars.node(database, locks).of(1);
        assertThat(read.weekdays()).containsExactly(WeekPattern.MONDAY_TO_FRIDAY);
        assertThat(read.specialDays()).hasSize(8).contains(renamed);
        assertThat(read.leave()).singleElement().satisfies(leave -> assertThat(leave.period())
                .isEqualTo(new Period(WEEK.start().plusDays(1), WEEK.end())));
    }

    @Test
    void whatIsRefusedWritesNothing(AoDatabase database) {
        StoredCalendars calendars = TestCalendars.node(database, locks);
        calendars.change(1, calendar -> calendar.closedThrough(YearMonth.of(2026, 9), "mei", NOW, TODAY));

        assertThatThrownBy(() -> calendars.change(
                        1, calendar -> calendar.withLeave("lily", WEEK).with(ChinasHolidays.AUTUMN_2026)))
                .isInstanceOf(CalendarRefused.class);
        assertThat(calendars.of(1).leave()).isEmpty();
        assertThat(calendars.of(1).specialDays()).isEmpty();
    }

    @Test
    void whatFailsHalfWayWritesNothing(AoDatabase database) {
        StoredCalendars calendars = TestCalendars.node(database, locks);
        String tooLongForItsColumn = "x".repeat(1_000);

        assertThatThrownBy(() -> calendars.change(
                        1, calendar -> calendar.with(ChinasHolidays.AUTUMN_2026).withLeave(tooLongForItsColumn, WEEK)))
                .isInstanceOf(RuntimeException.class);
        assertThat(calendars.of(1).specialDays()).isEmpty();
    }

    @Test
    void manyProjectsChangeTheirCalendarsAtTheSameMoment(AoDatabase database) throws InterruptedException {
        List<StoredCalendars> nodes = List.of(TestCalendars.node(database, locks), TestCalendars.node(database, locks));

        assertThat(Together.failures(3, person -> nodes.get(person % 2)
                        .change(person, calendar -> calendar.withLeave("lily", WEEK))))
                .isEmpty();

        for (int project = 0; project < Together.PEOPLE; project++) {
            assertThat(TestCalendars.node(database, locks).of(project).leave()).hasSize(1);
        }
    }

    @Test
    void changesAtTheSameMomentAreAllKept(AoDatabase database) {
        List<StoredCalendars> nodes = List.of(TestCalendars.node(database, locks), TestCalendars.node(database, locks));
        CompletableFuture<?>[] changes = IntStream.range(0, 12)
                .mapToObj(day -> CompletableFuture.runAsync(() -> nodes.get(day % 2)
                        .change(
                                1,
                                calendar -> calendar.withLeave(
                                        "lily",
                                        new Period(
                                                WEEK.start().plusDays(day),
                                                WEEK.start().plusDays(day + 1L))))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(changes).join();

        assertThat(TestCalendars.node(database, locks).of(1).leave())
                .singleElement()
                .satisfies(leave -> assertThat(leave.period().days()).isEqualTo(12));
    }
}
