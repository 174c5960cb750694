package io.attain.risk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.activity.DailyLogs;
import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.app.LogBook;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.calendar.ChinasHolidays;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.risk.ActionDay;
import io.attain.risk.ActionDay.State;
import io.attain.risk.Severity;
import io.attain.risk.StreakPolicy;
import io.attain.targets.Forests;
import io.attain.targets.Goal;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Friday, October 16th 2026: Lily has a target of 180 calls in October and has not handed in a single log. */
class LoggedDaysTest {

    private static final long PROJECT = 1;
    private static final Whose CALLS = new Whose("lily", Metric.CALLS);
    private static final Period SINCE = Period.ofInclusive(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 16));

    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final LoggedDays days = days();

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
        assertThat(known(october(12)).state()).isEqualTo(State.OFF);
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

    private List<LocalDate> streak() {
        return StreakPolicy.STANDARD.current(days.within(PROJECT, SINCE).of(CALLS)).stream()
                .flatMap(streak -> streak.misses().stream())
                .map(miss -> miss.date())
                .toList();
    }

    private Severity severity() {
        return StreakPolicy.STANDARD
                .current(days.within(PROJECT, SINCE).of(CALLS))
                .orElseThrow()
                .severity();
    }

    private ActionDay known(LocalDate day) {
        return days.within(PROJECT, SINCE).of(CALLS).stream()
                .filter(each -> each.date().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private LoggedDays days() {
        TargetNodes nodes = mock();
        when(nodes.treesOf(PROJECT)).thenReturn(List.of(callsInOctober()));
        DailyLogs logs = mock();
        when(logs.submitted(anyLong(), anyString(), any())).thenReturn(List.of());
        return new LoggedDays(
                logs,
                new LogBook(logs, Forests.reading(nodes), calendars, new TargetCalendars(calendars)),
                SetClock.at("2026-10-16T07:00:00Z", "Asia/Shanghai"));
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
                "Active");
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
