package io.attain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.HolidayImport.Reason;
import io.attain.calendar.HolidayImport.State;
import io.attain.calendar.SpecialDay.Kind;
import io.attain.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayImportTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 10);

    @Test
    void takesFreeAndWorkedDays() {
        HolidayImport made = HolidayImport.of(
                List.of(event("国庆节（休）", NATIONAL_DAY, 7), event("国庆节（班）", SATURDAY, 1)), ProjectCalendar.STANDARD);
        ProjectCalendar calendar = made.into(ProjectCalendar.STANDARD);

        assertThat(made.outcomes()).extracting(HolidayImport.Outcome::state).containsOnly(State.TAKEN);
        assertThat(made.days()).hasSize(8);
        assertThat(calendar.specialDay(NATIONAL_DAY)).contains(new SpecialDay(NATIONAL_DAY, Kind.HOLIDAY, "国庆节"));
        assertThat(calendar.team().isWorkingDay(SATURDAY)).isTrue();
    }

    @Test
    void doingItAgainTakesNothing() {
        List<FeedEvent> events = List.of(event("National Day", NATIONAL_DAY, 7));
        ProjectCalendar calendar =
                HolidayImport.of(events, ProjectCalendar.STANDARD).into(ProjectCalendar.STANDARD);

        assertThat(HolidayImport.of(events, calendar).outcomes())
                .extracting(HolidayImport.Outcome::state)
                .containsExactly(State.PRESENT);
        assertThat(HolidayImport.of(events, calendar).days()).isEmpty();
    }

    @Test
    void aFeedWithMarksNamesFestivalsOnWhichPeopleWork() {
        HolidayImport made = HolidayImport.of(
                List.of(event("国庆节（休）", NATIONAL_DAY, 7), event("重阳节", LocalDate.of(2026, 10, 18), 1)),
                ProjectCalendar.STANDARD);

        assertThat(made.outcomes())
                .extracting(HolidayImport.Outcome::state)
                .containsExactly(State.TAKEN, State.SKIPPED);
        assertThat(made.outcomes().get(1).reason()).isEqualTo(Reason.NOT_MARKED);
    }

    @Test
    void aWorkedDayIsWorkedWhateverElseTheFileSays() {
        for (List<FeedEvent> events : List.of(
                List.of(event("放假", SATURDAY, 2), event("补班", SATURDAY, 1)),
                List.of(event("补班", SATURDAY, 1), event("放假", SATURDAY, 2)))) {
            HolidayImport made = HolidayImport.of(events, ProjectCalendar.STANDARD);

            assertThat(made.days())
                    .extracting(day -> day.day() + " " + day.kind())
                    .containsExactlyInAnyOrder("2026-10-10 MAKE_UP", "2026-10-11 HOLIDAY");
            assertThat(made.outcomes())
                    .filteredOn(outcome -> outcome.kind() == Kind.HOLIDAY)
                    .extracting(HolidayImport.Outcome::reason)
                    .containsExactly(Reason.WORKED);
        }
    }

    @Test
    void closedMonthsStayAsTheyAre() {
        ProjectCalendar closed =
                ProjectCalendar.STANDARD.closedThrough(YearMonth.of(2026, 9), "mei", Instant.EPOCH, NATIONAL_DAY);
        HolidayImport made = HolidayImport.of(
                List.of(
                        event("Mid-Autumn", LocalDate.of(2026, 9, 25), 3),
                        event("Across the end", LocalDate.of(2026, 9, 30), 2)),
                closed);

        assertThat(made.outcomes())
                .extracting(HolidayImport.Outcome::state)
                .containsExactly(State.SKIPPED, State.TAKEN);
        assertThat(made.outcomes()).extracting(HolidayImport.Outcome::reason).containsOnly(Reason.CLOSED);
        assertThat(made.into(closed).specialDays())
                .containsExactly(new SpecialDay(NATIONAL_DAY, Kind.HOLIDAY, "Across the end"));
    }

    @Test
    void theFileMayTurnAHolidayIntoAWorkedDay() {
        ProjectCalendar before =
                ProjectCalendar.STANDARD.with(List.of(new SpecialDay(SATURDAY, Kind.HOLIDAY, "Company day")));
        HolidayImport made = HolidayImport.of(List.of(event("国庆节（班）", SATURDAY, 1)), before);

        assertThat(made.into(before).specialDays()).containsExactly(new SpecialDay(SATURDAY, Kind.MAKE_UP, "国庆节"));
        assertThat(made.outcomes()).extracting(HolidayImport.Outcome::former).containsExactly(List.of(SATURDAY));
    }

    @ParameterizedTest
    @CsvSource({"52, false", "53, true"})
    void anAlmanacFreesMoreThanAFifthOfAYear(int days, boolean isMany) {
        List<FeedEvent> events = Stream.iterate(LocalDate.of(2027, 1, 1), day -> day.plusDays(1))
                .filter(ProjectCalendar.STANDARD.team()::isWorkingDay)
                .limit(days)
                .map(day -> event("宜出行", day, 1))
                .toList();

        assertThat(HolidayImport.of(events, ProjectCalendar.STANDARD).mostlyFreed(ProjectCalendar.STANDARD))
                .isEqualTo(isMany ? List.of(2027) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "国庆节（休）, HOLIDAY, 国庆节",
        "国庆节（班）, MAKE_UP, 国庆节",
        "休｜国庆节, HOLIDAY, 国庆节",
        "班｜国庆节, MAKE_UP, 国庆节",
        "[放假]国庆节, HOLIDAY, 国庆节",
        "[加班], MAKE_UP, [加班]",
        "国庆节 补班 第1天/共2天, MAKE_UP, 国庆节",
        "国庆节 假期 第1天/共8天, HOLIDAY, 国庆节",
        "调休上班, MAKE_UP, 调休上班",
        "重阳节, , 重阳节",
        "Tag der Deutschen Einheit, , Tag der Deutschen Einheit",
    })
    void summariesMarkFreeAndWorkedDays(String summary, Kind mark, String name) {
        assertThat(FeedEvent.markIn(summary)).isEqualTo(mark);
        assertThat(event(summary, SATURDAY, 1).name()).isEqualTo(name);
    }

    @Test
    void aNameIsCutToItsLength() {
        assertThat(event("x".repeat(300), SATURDAY, 1).name()).hasSize(SpecialDay.MAX_NAME);
    }

    private static FeedEvent event(String summary, LocalDate first, int days) {
        return new FeedEvent(
                summary, FeedEvent.markIn(summary), List.of(new Period(first, first.plusDays(days))), null);
    }
}
