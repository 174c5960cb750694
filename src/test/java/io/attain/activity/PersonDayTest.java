package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.PersonDay.State;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.teams.TeamTree;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** China's National Day of 2027: 1 to 7 October are free, Saturday the 9th is worked; Tom is away on the 8th. */
class PersonDayTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 10, 1);
    private static final LocalDate EIGHTH = LocalDate.of(2027, 10, 8);
    private static final Map<Metric, Long> TEN_CALLS = Map.of(Metric.CALLS, 10L);
    private static final ProjectCalendar CHINA = ProjectCalendar.STANDARD
            .with(FIRST.datesUntil(EIGHTH)
                    .map(day -> new SpecialDay(day, SpecialDay.Kind.HOLIDAY, "国庆节"))
                    .toList())
            .with(List.of(new SpecialDay(EIGHTH.plusDays(1), SpecialDay.Kind.MAKE_UP, "国庆节")))
            .withLeave("tom", new Period(EIGHTH, EIGHTH.plusDays(1)));

    private static final Expectations EXPECTED = new Expectations(CHINA, TeamTree.NONE, person -> true);

    @ParameterizedTest
    @CsvSource({
        // a day, who, and today: a log may be written until the end of the next working day
        "2027-09-30, lily, 2027-09-30, PENDING",
        "2027-09-30, lily, 2027-10-07, PENDING",
        "2027-09-30, lily, 2027-10-08, PENDING",
        "2027-09-30, lily, 2027-10-09, MISSING",
        "2027-09-30, tom, 2027-10-09, PENDING",
        "2027-09-30, tom, 2027-10-10, MISSING",
        "2027-10-01, lily, 2027-10-30, OFF",
        "2027-10-01, tom, 2027-10-30, OFF",
        "2027-10-08, lily, 2027-10-09, PENDING",
        "2027-10-08, lily, 2027-10-10, MISSING",
        "2027-10-08, tom, 2027-10-30, LEAVE",
        "2027-10-09, lily, 2027-10-11, PENDING",
        "2027-10-09, lily, 2027-10-12, MISSING",
        "2027-10-10, lily, 2027-10-30, OFF",
        "2027-12-24, lily, 2027-10-08, PENDING"
    })
    void aDayIsWhatCalendarAndClockSay(LocalDate day, String who, LocalDate today, State state) {
        PersonDay found = PersonDay.of(day, EXPECTED, who, null, today);

        assertThat(found.state()).isEqualTo(state);
        assertThat(found.expected().isDue()).isEqualTo(state.isWorked());
    }

    @Test
    void aLogIsALogHoweverLate() {
        PersonDay logged = PersonDay.of(EIGHTH, EXPECTED, "lily", TEN_CALLS, EIGHTH.plusYears(1));

        assertThat(logged).isEqualTo(new PersonDay(EIGHTH, Expectation.WORKDAY, State.LOGGED, TEN_CALLS));
        assertThat(logged.state().isWorked()).isTrue();
    }

    /** A log of a day that was made a holiday, or leave, since: the work was done, and the day is asked of nobody. */
    @Test
    void whatWasDoneOnADayThatIsFreeNowStays() {
        assertThat(PersonDay.of(FIRST, EXPECTED, "lily", TEN_CALLS, EIGHTH))
                .isEqualTo(new PersonDay(FIRST, Expectation.HOLIDAY, State.OFF, TEN_CALLS));
        assertThat(PersonDay.of(EIGHTH, EXPECTED, "tom", TEN_CALLS, EIGHTH))
                .isEqualTo(new PersonDay(EIGHTH, Expectation.LEAVE, State.LEAVE, TEN_CALLS));
        assertThat(State.LEAVE.isWorked() || State.OFF.isWorked()).isFalse();
    }

    /** Who is no sales rep is asked for nothing, neither on a day of which they hand in a log all the same. */
    @Test
    void whatSomebodyLogsUnaskedCountsAndIsNoDayOnWhichTheyOweAnything() {
        Expectations ofOthers = new Expectations(CHINA, TeamTree.NONE, person -> !person.equals("boss"));

        PersonDay logged = PersonDay.of(EIGHTH, ofOthers, "boss", TEN_CALLS, EIGHTH.plusYears(1));
        PersonDay not = PersonDay.of(EIGHTH, ofOthers, "boss", null, EIGHTH.plusYears(1));

        assertThat(logged).isEqualTo(new PersonDay(EIGHTH, Expectation.KEEPS_NONE, State.LOGGED, TEN_CALLS));
        assertThat(not).isEqualTo(new PersonDay(EIGHTH, Expectation.KEEPS_NONE, State.OFF, Map.of()));
        assertThat(logged.halves() + not.halves()).isZero();
    }

    @Test
    void allThatIsWrongWithALogIsToldAtOnce() {
        LocalDate day = FIRST;
        DailyLog.Line line = new DailyLog.Line(
                DailyLog.Subject.ofKey("SALES-1"),
                "x".repeat(4_001),
                new DailyLog.NextStep("x".repeat(251), day.minusDays(1)));
        DailyLog.Line dated = new DailyLog.Line(DailyLog.Subject.ofKey("SALES-2"), "", new DailyLog.NextStep(" ", day));
        DailyLog.Problem problem = new DailyLog.Problem(" ", "");
        DailyLog.Content content = new DailyLog.Content(
                Map.of(Metric.CALLS, 10_001, Metric.VISITS, 10_000),
                List.of(line, dated),
                "x".repeat(4_000),
                Collections.nCopies(501, problem),
                "x".repeat(4_001));

        assertThat(LogCheck.faults(content, day))
                .extracting(LogCheck.Fault::field)
                .containsOnly("calls", "lines", "nextStep", "nextOn", "problems", "support");
        assertThat(LogCheck.faults(content, day))
                .contains(
                        new LogCheck.Fault("calls", "attain.activity.invalid.count", 10_000),
                        new LogCheck.Fault("lines", "attain.activity.invalid.text", 4_000),
                        new LogCheck.Fault("nextStep", "attain.activity.invalid.text", 250),
                        new LogCheck.Fault("nextOn", "attain.activity.invalid.nextOn", day),
                        new LogCheck.Fault("nextStep", "attain.activity.invalid.nextStep", day),
                        new LogCheck.Fault("problems", "attain.activity.invalid.name", 100),
                        new LogCheck.Fault("problems", "attain.activity.invalid.lines", 500));
        assertThat(LogCheck.faults(DailyLog.Content.empty(), day)).isEmpty();
    }
}
