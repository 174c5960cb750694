package io.attain.risk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.Everybody;
import io.attain.activity.LogFacts;
import io.attain.activity.PersonDay.State;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.PersonDays;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.calendar.ChinasHolidays;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.results.InMemoryFacts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.risk.ActionDay;
import io.attain.risk.ActionDays;
import io.attain.risk.Severity;
import io.attain.risk.StreakPolicy;
import io.attain.targets.Forests;
import io.attain.targets.Goal;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import io.attain.teams.InMemoryTeams;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Friday, October 16th 2026: Lily has a target of 180 calls in October and has not handed in a single log. */
class FactActionDaysTest {

    private static final long PROJECT = 1;
    private static final Whose CALLS = new Whose("lily", Metric.CALLS);
    private static final Period SINCE = Period.ofInclusive(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 16));

    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final InMemoryFacts facts = new InMemoryFacts();
    private long logs;
    private final FactActionDays days = days();

    @Test
    void weekdaysWithoutLogsAreAStreak() {
        assertThat(streak()).hasSize(10);
        assertThat(severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void holidaysAreNoMissesAndMakeUpDaysAre() {
        calendars.change(PROJECT, calendar -> calendar.with(ChinasHolidays.AUTUMN_2026));

        assertThat(streak())
                .containsExactly(october(8), october(9), october(10), october(12), october(13), october(14));
        assertThat(known(october(1)).state()).isEqualTo(State.OFF);
        assertThat(known(october(10)).target()).isEqualTo(10);
        assertThat(known(october(15)).state()).isEqualTo(State.PENDING);
    }

    @Test
    void leaveNeitherBreaksNorExtendsAStreak() {
        calendars.change(PROJECT, calendar -> calendar.with(ChinasHolidays.AUTUMN_2026)
                .withLeave("lily", Period.ofInclusive(october(9), october(12))));

        assertThat(streak()).containsExactly(october(8), october(13), october(14));
        assertThat(known(october(12)).state()).isEqualTo(State.LEAVE);
        assertThat(known(october(11)).state()).isEqualTo(State.OFF);
        assertThat(known(october(12)).target()).isZero();
    }

    @Test
    void aDayBeforeLeaveCanBeLoggedUntilTheFirstDayBack() {
        calendars.change(PROJECT, calendar -> calendar.with(ChinasHolidays.AUTUMN_2026)
                .withLeave("lily", Period.ofInclusive(october(13), october(15))));

        assertThat(known(october(12)).state()).isEqualTo(State.PENDING);
    }

    @Test
    void aChangeOfLeaveIsSeenAtOnce() {
        assertThat(streak()).hasSize(10);
        calendars.change(PROJECT, calendar -> calendar.withLeave("lily", SINCE));

        assertThat(streak()).isEmpty();
    }

    @Test
    void leaveOfOthersChangesNothing() {
        calendars.change(PROJECT, calendar -> calendar.withLeave("tom", SINCE));

        assertThat(streak()).hasSize(10);
    }

    @Test
    void aLogEndsTheStreakOrLengthensItByWhatItSays() {
        logs("lily", 12, 7);
        assertThat(streak()).contains(october(12)).hasSize(10);
        assertThat(known(october(12)).done()).isEqualTo(7);

        logs("lily", 13, 10);
        assertThat(streak()).isEmpty();
    }

    @Test
    void logsOfOthersChangeNothing() {
        logs("tom", 13, 100);

        assertThat(streak()).hasSize(10);
        assertThat(days.within(PROJECT, "tom", SINCE).asked()).isEmpty();
    }

    @Test
    void onePersonsDaysAreNobodyElses() {
        logs("lily", 13, 10);
        ActionDays.Known lilys = days.within(PROJECT, "lily", SINCE);

        assertThat(lilys.asked()).containsExactly(CALLS);
        assertThat(StreakPolicy.STANDARD.current(lilys.of(CALLS))).isEmpty();
        assertThatThrownBy(() -> lilys.of(new Whose("tom", Metric.CALLS))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A submitted log with so many calls. */
    private void logs(String owner, int ofOctober, int calls) {
        DailyLog.Content content = new DailyLog.Content(Map.of(Metric.CALLS, calls), List.of(), "", List.of(), "");
        DailyLog log = new DailyLog(PROJECT, owner, october(ofOctober), content, true, Instant.EPOCH);
        long id = ++logs;
        facts.replace(Source.LOG, Map.of(id, LogFacts.of(id, log)));
        facts.replaceDays(Map.of(id, LogFacts.dayOf(id, log)));
    }

    private List<LocalDate> streak() {
        return StreakPolicy.STANDARD.current(days.within(PROJECT, null, SINCE).of(CALLS)).stream()
                .flatMap(streak -> streak.misses().stream())
                .map(miss -> miss.date())
                .toList();
    }

    private Severity severity() {
        return StreakPolicy.STANDARD
                .current(days.within(PROJECT, null, SINCE).of(CALLS))
                .orElseThrow()
                .severity();
    }

    private ActionDay known(LocalDate day) {
        return days.within(PROJECT, null, SINCE).of(CALLS).stream()
                .filter(each -> each.date().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private FactActionDays days() {
        TargetNodes nodes = mock();
        when(nodes.treesOf(PROJECT)).thenReturn(List.of(callsInOctober()));
        Phases phases = mock();
        when(phases.isAgreed(any())).thenReturn(true);
        ExpectedLogs expected = new ExpectedLogs(calendars, new InMemoryTeams(), new Everybody());
        return new FactActionDays(
                new PersonDays(
                        new FactBook(facts, List.of(), Runnable::run),
                        expected,
                        SetClock.at("2026-10-16T07:00:00Z", "Asia/Shanghai")),
                new DailyTargetBook(Forests.reading(nodes), new TargetCalendars(calendars), phases));
    }

    private static TargetNode callsInOctober() {
        return new TargetNode(
                5,
                "SALES-5",
                "Calls",
                PROJECT,
                null,
                5,
                false,
                Tenure.of("lily"),
                false,
                Goal.of(Metric.CALLS, 180),
                Period.of(YearMonth.of(2026, 10)),
                Scope.ANY,
                "Active",
                TargetNode.FIRST_CUT);
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
