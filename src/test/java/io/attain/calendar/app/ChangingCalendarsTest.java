package io.attain.calendar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.calendar.CalendarRefused;
import io.attain.calendar.InMemoryCalendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.WeekPattern;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangingCalendarsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(7));

    /** Whose days were told to have changed. */
    private final List<String> told = new ArrayList<>();

    private final ChangingCalendars changing = new ChangingCalendars(
            new InMemoryCalendars(), List.of((project, person) -> told.add(person == null ? "all" : person)));

    @Test
    void whateverChangesTheTeamsDaysConcernsAll() {
        assertThat(toldOf(calendar -> calendar.with(List.of(holiday("Day off")))))
                .containsExactly("all");
        assertThat(toldOf(calendar -> calendar.with(
                        List.of(new SpecialDay(MONDAY.plusDays(5), SpecialDay.Kind.MAKE_UP, "Saturday")))))
                .containsExactly("all");
        assertThat(toldOf(calendar -> calendar.with(new WeekPattern(MONDAY, Set.of(DayOfWeek.TUESDAY)))))
                .containsExactly("all");
        assertThat(toldOf(calendar -> calendar.withoutWeekdays(MONDAY))).containsExactly("all");
        assertThat(toldOf(calendar -> calendar.withoutDays(WEEK))).containsExactly("all");
    }

    @Test
    void leaveConcernsThosePeople() {
        assertThat(toldOf(calendar -> calendar.withLeave("lily", WEEK))).containsExactly("lily");
        assertThat(toldOf(calendar -> calendar.withLeave("tom", WEEK).withoutLeave("lily", WEEK)))
                .containsExactly("lily", "tom");
    }

    @Test
    void whatChangesNoDayIsToldToNobody() {
        toldOf(calendar -> calendar.with(List.of(holiday("Day off"))).withLeave("lily", WEEK));

        assertThat(toldOf(calendar -> calendar.with(List.of(holiday("Another name")))))
                .isEmpty();
        assertThat(toldOf(calendar -> calendar.withLeave("lily", WEEK))).isEmpty();
        assertThat(toldOf(calendar -> calendar.closedThrough(YearMonth.of(2026, 10), "mei", Instant.EPOCH, MONDAY)))
                .isEmpty();
    }

    @Test
    void whatIsRefusedIsToldToNobody() {
        changing.change(1, calendar -> calendar.closedThrough(YearMonth.of(2026, 10), "mei", Instant.EPOCH, MONDAY));
        UnaryOperator<ProjectCalendar> late = calendar ->
                calendar.with(List.of(new SpecialDay(LocalDate.of(2026, 10, 1), SpecialDay.Kind.HOLIDAY, "")));

        assertThatThrownBy(() -> changing.change(1, late)).isInstanceOf(CalendarRefused.class);
        assertThat(told).isEmpty();
    }

    private static SpecialDay holiday(String name) {
        return new SpecialDay(MONDAY, SpecialDay.Kind.HOLIDAY, name);
    }

    private List<String> toldOf(UnaryOperator<ProjectCalendar> change) {
        told.clear();
        changing.change(1, change);
        return told;
    }
}
