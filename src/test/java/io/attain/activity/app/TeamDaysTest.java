package io.attain.activity.app;

import static io.attain.activity.app.LoggedWeek.PROJECT;
import static io.attain.activity.app.LoggedWeek.day;
import static io.attain.activity.app.LoggedWeek.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyLog;
import io.attain.activity.Expectation;
import io.attain.activity.LogChange;
import io.attain.activity.LogRead;
import io.attain.activity.PersonDay;
import io.attain.activity.PersonDay.State;
import io.attain.activity.Reopening;
import io.attain.activity.app.TeamDays.OneDay;
import io.attain.activity.app.TeamDays.TeamsDay;
import io.attain.calendar.Leave;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.teams.Member;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei leads Lily and Tom until Tuesday, from Wednesday on Lily is Hugo's; it is Tuesday the 24th. */
class TeamDaysTest {

    private static final Caller MEI = new Caller("mei", true, true);
    private static final Caller HUGO = new Caller("hugo", true, true);
    private static final Instant NOON = day(1).atTime(12, 0).toInstant(ZoneOffset.UTC);

    @AutoClose
    private final LoggedWeek week = new LoggedWeek("lily", "tom", "mei");

    @BeforeEach
    void twoTeams() {
        week.teams(
                team(1, "mei", member("lily", -90, 2), member("tom", -90, 90)), team(2, "hugo", member("lily", 2, 90)));
        week.rights.reach = Reach.TEAMS;
        week.now = NOON;
    }

    @Test
    void whoLedAPersonOnADayReadsThatDay() {
        week.handsIn("lily", 0, 0);
        week.handsIn("tom", 0, 1);

        assertThat(told(MEI, 0)).extracting(OneDay::person).containsExactly("lily", "tom", "mei");
        assertThat(told(MEI, 2)).extracting(OneDay::person).containsExactly("tom", "mei");
        assertThat(told(HUGO, 2)).extracting(OneDay::person).containsExactly("lily");
        assertThat(told(HUGO, 0)).isEmpty();
        assertThat(one(MEI, "lily", 0).log()).isPresent();
    }

    @Test
    void whatIsHandedInOnManyDaysIsWhatIsHandedInOnEach() {
        for (int day = -3; day < 2; day++) {
            week.handsIn("lily", day, 1);
            week.handsIn("tom", day, 1);
        }
        week.saves("mei", 0, NOON, false);
        Period days = new Period(day(-3), day(5));

        List<DailyLog> each = days.start()
                .datesUntil(days.end())
                .flatMap(day -> week.teamDays.of(MEI, PROJECT, day).stream())
                .flatMap(one -> one.log().stream())
                .toList();

        assertThat(week.teamDays.handedIn(MEI, PROJECT, days)).containsExactlyInAnyOrderElementsOf(each);
        assertThat(each).hasSize(10);
        assertThat(week.teamDays.handedIn(HUGO, PROJECT, days)).isEmpty();
    }

    @Test
    void aDraftIsNotTold() {
        week.saves("lily", 1, NOON, false);

        assertThat(one(MEI, "lily", 1).log()).isEmpty();
        assertThat(one(MEI, "lily", 1).state()).isEqualTo(State.PENDING);
        assertThat(one(MEI, "lily", 1).unread()).isFalse();
    }

    @Test
    void whyNoneIsExpectedIsTold() {
        week.calendars.change(PROJECT, calendar -> calendar.withLeave("tom", new Period(day(0), day(1)))
                .withLeave("lily", new Period(day(0), day(1)), Leave.Part.AFTERNOON));

        assertThat(one(MEI, "tom", 0).state()).isEqualTo(State.LEAVE);
        assertThat(one(MEI, "lily", 0).expected()).isEqualTo(Expectation.HALF);
        assertThat(one(MEI, "lily", 0).state()).isEqualTo(State.PENDING);
        assertThat(one(MEI, "tom", -1).state()).as("Sunday").isEqualTo(State.OFF);
    }

    @Test
    void aDayIsLockedOnceItIsOverWhereThePersonIsUnlessItWasReopened() {
        week.zones.put("tom", ZoneId.of("Pacific/Kiritimati"));

        assertThat(one(MEI, "tom", 0).locked()).as("Wednesday there").isTrue();
        assertThat(one(MEI, "lily", 0).locked()).isFalse();

        week.reopenings.add(new Reopening(PROJECT, "tom", new Period(day(0), day(1)), day(2), "mei", NOON, "was ill"));
        assertThat(one(MEI, "tom", 0).locked()).isFalse();
        assertThat(one(MEI, "tom", 0).reopening()).map(Reopening::reason).contains("was ill");

        week.now = day(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(one(MEI, "tom", 0).locked()).as("until Wednesday there").isTrue();
        assertThat(one(MEI, "tom", 0).reopening()).isEmpty();
    }

    @Test
    void whatADayWasWhenItWasClosedIsToldWhereItIsAnotherNow() {
        week.now = day(9).atTime(12, 0).toInstant(ZoneOffset.UTC);
        week.closing.close(PROJECT, day(9));
        week.calendars.change(PROJECT, calendar -> calendar.withLeave("tom", new Period(day(0), day(1))));

        assertThat(one(MEI, "tom", 0).closedAs()).map(PersonDay::state).contains(State.MISSING);
        assertThat(one(MEI, "tom", 0).state()).isEqualTo(State.LEAVE);
        assertThat(one(MEI, "lily", 0).closedAs()).isEmpty();
    }

    @Test
    void aLogIsUnreadUntilItIsReadAsItIs() throws Refused {
        week.handsIn("lily", 0, 0);
        week.handsIn("mei", 0, 0);
        assertThat(one(MEI, "lily", 0).unread()).isTrue();
        assertThat(one(MEI, "mei", 0).unread()).as("nobody reads their own").isFalse();

        week.marking.mark(MEI, PROJECT, day(0), Map.of("lily", entered("lily")));
        assertThat(one(MEI, "lily", 0).unread()).isFalse();
        assertThat(week.marking.own(new Caller("lily", true, false), PROJECT, day(0)))
                .extracting(LogRead::reader)
                .containsExactly("mei");

        week.handsIn("lily", 0, 1);
        assertThat(one(MEI, "lily", 0).unread()).as("changed since").isTrue();
    }

    /** In the view of its day, and among the other days. */
    @Test
    void whatOnlyAFileBroughtIsUnreadInNeitherViewUntilItsWriterSavesIt() {
        DailyLog brought = new DailyLog(PROJECT, "lily", day(0), DailyLog.Content.empty(), true, NOON, "hugo");
        week.logs.save(new LogChange(brought, null, false));
        assertThat(one(MEI, "lily", 0).log()).contains(brought);
        assertThat(one(MEI, "lily", 0).unread()).isFalse();
        assertThat(week.teamDays.unread(MEI, PROJECT)).isEmpty();

        week.handsIn("lily", 0, 1);
        assertThat(one(MEI, "lily", 0).unread()).isTrue();
        assertThat(week.teamDays.unread(MEI, PROJECT)).isEqualTo(Map.of(day(0), 1));
    }

    @Test
    void whoReadsOneThatWasChangedMeanwhileHasNotReadIt() throws Refused {
        week.handsIn("lily", 0, 0);
        Instant shown = entered("lily");
        week.handsIn("lily", 0, 1);

        week.marking.mark(MEI, PROJECT, day(0), Map.of("lily", shown));

        assertThat(one(MEI, "lily", 0).unread()).isTrue();
    }

    @Test
    void ofManyOfWhomOneIsNotLedNoneIsRead() {
        week.handsIn("lily", 0, 0);

        for (String other : List.of("nobody", "mei", "hugo")) {
            assertThat(Refusals.why(() ->
                            week.marking.mark(MEI, PROJECT, day(0), Map.of("lily", entered("lily"), other, NOON))))
                    .as(other)
                    .isEqualTo(Why.NOT_FOUND);
        }
        assertThat(Refusals.why(
                        () -> week.marking.mark(new Caller("tom", true, false), PROJECT, day(0), Map.of("lily", NOON))))
                .isEqualTo(Why.NOT_ALLOWED);
        assertThat(one(MEI, "lily", 0).unread()).isTrue();
    }

    @Test
    void theDayOfATeamIsWhatItsCalendarSaysWhoeverIsAway() {
        week.calendars.change(PROJECT, calendar -> calendar.with(List.of(
                        new SpecialDay(day(0), SpecialDay.Kind.HOLIDAY, "元旦"),
                        new SpecialDay(day(5), SpecialDay.Kind.MAKE_UP, "上班")))
                .withLeave("lily", new Period(day(1), day(2))));

        assertThat(week.teamDays.day(PROJECT, day(0)))
                .isEqualTo(new TeamsDay(false, Optional.of("元旦"), Optional.of(day(-3))));
        assertThat(week.teamDays.day(PROJECT, day(1)))
                .isEqualTo(new TeamsDay(true, Optional.empty(), Optional.of(day(-3))));
        assertThat(week.teamDays.day(PROJECT, day(5)))
                .isEqualTo(new TeamsDay(true, Optional.of("上班"), Optional.of(day(4))));
        assertThat(week.teamDays.day(PROJECT, day(7)).before()).contains(day(5));
    }

    private List<OneDay> told(Caller caller, int day) {
        return week.teamDays.of(caller, PROJECT, day(day));
    }

    private OneDay one(Caller caller, String person, int day) {
        return told(caller, day).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Instant entered(String person) {
        return one(MEI, person, 0).log().orElseThrow().enteredAt();
    }

    private static Member member(String person, int from, int to) {
        return new Member(person, new Period(day(from), day(to)));
    }
}
