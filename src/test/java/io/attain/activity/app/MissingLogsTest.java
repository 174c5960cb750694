package io.attain.activity.app;

import static io.attain.activity.app.LoggedWeek.MONDAY;
import static io.attain.activity.app.LoggedWeek.PROJECT;
import static io.attain.activity.app.LoggedWeek.day;
import static io.attain.activity.app.LoggedWeek.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.activity.Expectation;
import io.attain.activity.LogRate;
import io.attain.activity.PersonDay;
import io.attain.activity.PersonDay.State;
import io.attain.activity.app.MissingLogs.OnesLogs;
import io.attain.calendar.Leave;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Caller;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.teams.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MissingLogsTest {

    private static final Period WEEK = Period.weekOf(MONDAY);
    private static final Member LILY = new Member("lily", KnownDays.ALL);

    @AutoClose
    private final LoggedWeek week = new LoggedWeek("ann", "ben", "cao", "dai", "eva");

    /** Friday is a holiday, Dai joins on Wednesday, Eva is away for two days; of 16 logs 14 came, one of them late. */
    @Test
    void aTeamsWeekIsWhatWasExpectedOfEach() {
        fridayIsOff();
        week.teams(team(1, "mei", new Member("dai", new Period(day(2), KnownDays.ALL.end()))));
        week.calendars.change(PROJECT, calendar -> calendar.withLeave("eva", new Period(day(0), day(2))));
        for (String person : List.of("ann", "ben", "cao")) {
            for (int day = 0; day < 4; day++) {
                if (!person.equals("cao") || day != 1) {
                    week.handsIn(person, day, person.equals("ann") && day == 0 ? 2 : day);
                }
            }
        }
        week.handsIn("dai", 2, 2);
        week.handsIn("dai", 3, 3);
        week.handsIn("eva", 2, 3);

        List<OnesLogs> all = told();

        assertThat(all.stream().map(OnesLogs::rate).reduce(LogRate.NONE, LogRate::plus))
                .isEqualTo(new LogRate(16, 14, 13));
        assertThat(missing(all, "cao")).containsExactly(day(1));
        assertThat(missing(all, "eva")).containsExactly(day(3));
        assertThat(missing(all, "ann")).isEmpty();
    }

    @Test
    void onHalfADayALogIsDueAndOnALeaveThatIsApprovedLaterNone() {
        week.calendars.change(
                PROJECT, calendar -> calendar.withLeave("ann", new Period(day(0), day(1)), Leave.Part.MORNING)
                        .withLeave("ann", new Period(day(2), day(5))));

        assertThat(missing(told(), "ann")).containsExactly(day(0), day(1));

        week.calendars.change(PROJECT, calendar -> calendar.withLeave("ann", new Period(day(1), day(2))));
        assertThat(missing(told(), "ann")).containsExactly(day(0));
    }

    @Test
    void aLogIsLateByTheClockOfItsWriter() {
        week.zones.put("ann", ZoneId.of("Pacific/Honolulu"));
        week.zones.put("ben", ZoneId.of("Asia/Shanghai"));
        Instant tuesdayNightInHonolulu = Instant.parse("2026-11-25T09:59:59Z");
        Instant wednesdayInShanghai = Instant.parse("2026-11-24T16:00:00Z");
        week.handsIn("ann", 0, tuesdayNightInHonolulu);
        week.handsIn("ben", 0, wednesdayInShanghai);

        assertThat(rate("ann").onTime()).isEqualTo(1);
        assertThat(rate("ben")).isEqualTo(new LogRate(5, 1, 0));
    }

    @Test
    void whoSavesALogAgainHandedItInWhenItWasHandedInFirst() {
        week.handsIn("ann", 0, 0);
        week.handsIn("ann", 0, 9);

        assertThat(rate("ann")).isEqualTo(new LogRate(5, 1, 1));
    }

    /** Ann handed in Monday's log on Wednesday, Ben on Tuesday: a leave of then, or a holiday taken away, changes nothing. */
    @Test
    void whetherALogWasLateIsToldByTheCalendarAndTheZoneOfThen() {
        week.calendars.change(PROJECT, calendar -> calendar.withLeave("ben", new Period(day(1), day(2))));
        week.zones.put("cao", ZoneId.of("Pacific/Honolulu"));
        week.handsIn("ann", 0, 2);
        week.handsIn("ben", 0, 2);
        week.handsIn("cao", 0, Instant.parse("2026-11-25T09:59:59Z"));
        LogRate late = new LogRate(5, 1, 0);
        LogRate inTime = new LogRate(5, 1, 1);
        assertThat(rate("ann")).isEqualTo(late);
        assertThat(rate("ben")).isEqualTo(new LogRate(4, 1, 1));
        assertThat(rate("cao")).isEqualTo(inTime);

        week.calendars.change(PROJECT, calendar -> calendar.withoutLeave("ben", new Period(day(1), day(2)))
                .withLeave("ann", new Period(day(1), day(2))));
        week.zones.put("cao", ZoneId.of("Asia/Shanghai"));

        assertThat(rate("ann")).isEqualTo(new LogRate(4, 1, 0));
        assertThat(rate("ben")).isEqualTo(inTime);
        assertThat(rate("cao")).isEqualTo(inTime);
    }

    @Test
    void aDayIsMissingOnceItIsOverWhereThePersonIs() {
        week.zones.put("ann", ZoneId.of("Pacific/Kiritimati"));
        week.zones.put("ben", ZoneId.of("Pacific/Niue"));
        week.now = Instant.parse("2026-11-24T12:00:00Z"); // Wednesday at 2 in Kiritimati, Tuesday at 1 in Niue

        assertThat(missing(told(), "ann")).containsExactly(day(0));
        assertThat(missing(told(), "ben")).isEmpty();
    }

    @Test
    void eachManagerIsToldOfTheDaysOnWhichThePersonWasTheirs() {
        week.people.add("lily");
        week.teams(
                team(1, "anna", new Member("lily", new Period(day(-30), day(2)))),
                team(2, "hugo", new Member("lily", new Period(day(2), day(30)))));
        week.rights.reach = Reach.TEAMS;

        assertThat(missing(told("anna"), "lily")).containsExactly(day(0), day(1));
        assertThat(missing(told("hugo"), "lily")).containsExactly(day(2), day(3), day(4));
        assertThat(missing(told("lily"), "lily")).hasSize(5);
        assertThat(rateOf(told("anna"), "lily").plus(rateOf(told("hugo"), "lily")))
                .isEqualTo(rateOf(told("lily"), "lily"));
    }

    @Test
    void whoMayKnowOfNobodyIsToldOfNoDay() {
        for (Reach reach : List.of(Reach.NONE, Reach.TOTALS)) {
            week.rights.reach = reach;
            assertThat(told("vera")).as("%s", reach).allSatisfy(each -> {
                assertThat(each.missing()).isEmpty();
                assertThat(each.rate()).isEqualTo(LogRate.NONE);
            });
        }
    }

    @Test
    void whatWasClosedStandsBesideWhatIsKnownNow() {
        week.teams(team(1, "mei", LILY));
        week.people.add("lily");
        int closed = week.closing.close(PROJECT, day(14));

        week.calendars.change(PROJECT, calendar -> calendar.withLeave("lily", new Period(day(1), day(2))));
        week.handsIn("lily", 3, 15);
        OnesLogs lily = told().stream()
                .filter(each -> each.person().equals("lily"))
                .findFirst()
                .orElseThrow();

        assertThat(closed).isPositive();
        assertThat(lily.rate()).isEqualTo(new LogRate(4, 1, 0));
        assertThat(lily.closed()).isEqualTo(new LogRate(5, 0, 0));
        assertThat(lily.corrected())
                .extracting(each -> each.then().state(), each -> each.now().state())
                .containsExactly(tuple(State.MISSING, State.LEAVE), tuple(State.MISSING, State.LOGGED));
    }

    /** The log of a day is due whether the person works all of it or half. */
    @Test
    void aDayThatIsClosedForAnotherReasonIsACorrectionThoughItsLogIsMissingStill() {
        week.closing.close(PROJECT, day(14));

        week.calendars.change(
                PROJECT, calendar -> calendar.withLeave("ann", new Period(day(1), day(2)), Leave.Part.MORNING));

        OnesLogs ann = told().get(0);
        assertThat(ann.rate()).isEqualTo(ann.closed());
        assertThat(ann.corrected())
                .extracting(each -> each.now().date(), each -> each.then().expected(), each -> each.now()
                        .expected())
                .containsExactly(tuple(day(1), Expectation.WORKDAY, Expectation.HALF));
    }

    private void fridayIsOff() {
        week.calendars.change(
                PROJECT, calendar -> calendar.with(List.of(new SpecialDay(day(4), SpecialDay.Kind.HOLIDAY, "Feast"))));
    }

    private List<OnesLogs> told() {
        return told("mei");
    }

    private List<OnesLogs> told(String caller) {
        return week.missing.of(new Caller(caller, true, true), PROJECT, WEEK);
    }

    private LogRate rate(String person) {
        return rateOf(told(), person);
    }

    private static LogRate rateOf(List<OnesLogs> all, String person) {
        return all.stream()
                .filter(each -> each.person().equals(person))
                .map(OnesLogs::rate)
                .findFirst()
                .orElseThrow();
    }

    private static List<LocalDate> missing(List<OnesLogs> all, String person) {
        return all.stream()
                .filter(each -> each.person().equals(person))
                .flatMap(each -> each.missing().stream())
                .map(PersonDay::date)
                .toList();
    }
}
