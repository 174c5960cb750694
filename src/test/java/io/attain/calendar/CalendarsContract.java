package io.attain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What all calendars do, wherever they are kept. */
public interface CalendarsContract {

    LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    Instant NOW = Instant.parse("2028-03-01T00:00:00Z");
    /** As user keys and names really are. */
    List<String> PEOPLE = List.of("lily", "李莉", "a/b", "o'neill");

    /** Calendars of which none is kept. */
    Calendars calendars();

    /** The same calendars as another node reads them; in memory there is but one. */
    default Calendars elsewhere(Calendars calendars) {
        return calendars;
    }

    @Test
    default void aChangeAnswersWhatIsKeptFromThenOn() {
        Calendars calendars = calendars();

        ProjectCalendar changed = calendars.change(1, calendar -> calendar.with(List.of(holiday(LEAP_DAY, "闰日 🐸"))));

        assertThat(changed.specialDay(LEAP_DAY)).contains(holiday(LEAP_DAY, "闰日 🐸"));
        assertThat(calendars.of(1)).isEqualTo(changed);
        assertThat(elsewhere(calendars).of(1)).isEqualTo(changed);
        assertThat(elsewhere(calendars).of(2)).isEqualTo(ProjectCalendar.STANDARD);
    }

    @Test
    default void oneProjectsCalendarIsNoOthers() {
        Calendars calendars = calendars();
        calendars.change(1, calendar -> calendar.withLeave("lily", week(LEAP_DAY)));
        calendars.change(11, calendar -> calendar.with(List.of(holiday(LEAP_DAY, "x"))));
        calendars.change(1, calendar -> calendar.withoutLeave("lily", week(LEAP_DAY)));

        assertThat(elsewhere(calendars).of(1)).isEqualTo(ProjectCalendar.STANDARD);
        assertThat(elsewhere(calendars).of(11).specialDays()).hasSize(1);
    }

    @Test
    default void aChangeThatIsRefusedIsNoneAndTheNextOneStartsFromWhatIsKept() {
        Calendars calendars = calendars();
        ProjectCalendar closed = calendars.change(
                1, calendar -> calendar.closedThrough(YearMonth.of(2028, 2), "mei", NOW, LocalDate.of(2028, 3, 1)));

        assertThatThrownBy(() -> calendars.change(1, calendar -> calendar.withLeave("lily", week(LEAP_DAY))))
                .isInstanceOfSatisfying(CalendarRefused.class, refused -> assertThat(refused.days())
                        .containsExactly(LEAP_DAY));
        assertThat(calendars.of(1)).isEqualTo(closed);
        assertThat(calendars.change(1, UnaryOperator.identity())).isEqualTo(closed);
    }

    /** A failure tells by its number how many changes it takes. */
    @Test
    default void whateverIsChangedOneAfterTheOtherIsKeptAsItWouldBeInOne() {
        Calendars calendars = calendars();
        Random random = new Random(20280229);
        ProjectCalendar expected = ProjectCalendar.STANDARD;
        for (int number = 0; number < 40; number++) {
            UnaryOperator<ProjectCalendar> change = change(random);
            expected = change.apply(expected);
            calendars.change(1, change);
            if (number % 8 == 7) {
                assertThat(elsewhere(calendars).of(1)).as("after %s", number).isEqualTo(expected);
            }
        }
        ProjectCalendar kept = elsewhere(calendars).of(1);
        for (String person : PEOPLE) {
            assertThat(worked(kept, person)).isEqualTo(worked(expected, person));
        }
    }

    private static List<LocalDate> worked(ProjectCalendar calendar, String person) {
        List<LocalDate> worked = new ArrayList<>();
        LEAP_DAY.minusDays(40).datesUntil(LEAP_DAY.plusDays(40)).forEach(day -> {
            if (calendar.of(person).isWorkingDay(day)) {
                worked.add(day);
            }
        });
        return worked;
    }

    private static UnaryOperator<ProjectCalendar> change(Random random) {
        LocalDate day = LEAP_DAY.plusDays(random.nextInt(40) - 20);
        Period some = new Period(day, day.plusDays(1 + random.nextInt(9)));
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        WeekPattern pattern = new WeekPattern(
                random.nextInt(4) == 0 ? WeekPattern.ALWAYS : day,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(1 + random.nextInt(7))));
        List<Leave.Part> parts = List.of(Leave.Part.values());
        Leave.Part part = parts.get(random.nextInt(parts.size()));
        return switch (random.nextInt(7)) {
            case 0 -> calendar -> calendar.with(pattern);
            case 1 -> calendar -> calendar.withoutWeekdays(day);
            case 2 -> calendar -> calendar.with(List.of(holiday(day, "Feiertag")));
            case 3 -> calendar -> calendar.with(List.of(new SpecialDay(day, Kind.MAKE_UP, "补班")));
            case 4 -> calendar -> calendar.withoutDays(some);
            case 5 -> calendar -> calendar.withoutLeave(person, some);
            default -> calendar -> calendar.withLeave(person, some, part);
        };
    }

    private static Period week(LocalDate last) {
        return new Period(last, last.plusDays(7));
    }

    private static SpecialDay holiday(LocalDate day, String name) {
        return new SpecialDay(day, Kind.HOLIDAY, name);
    }
}
