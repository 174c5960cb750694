package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.Everybody;
import io.attain.activity.LogChange;
import io.attain.activity.LogOvertaken;
import io.attain.activity.Ticks;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.LogWriter;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.teams.InMemoryTeams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LOGS)
class StoredLogsTest {

    private static final Instant THEN = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void givesBackWhatWasSaved(AoDatabase database) {
        StoredLogs logs = logs(database);
        DailyLog log = log(MONDAY, 12, true);
        logs.save(log);
        assertThat(logs.find(1, "lily", MONDAY)).contains(log);
        assertThat(logs.find(1, "lily", MONDAY.minusDays(1))).isEmpty();
        assertThat(logs.find(2, "lily", MONDAY)).isEmpty();
        assertThat(logs.find(1, "wang", MONDAY)).isEmpty();
    }

    @Test
    void savingAgainReplacesTheDaysLog(AoDatabase database) {
        StoredLogs logs = logs(database);
        DailyLog draft = log(MONDAY, 12, false);
        DailyLogs.Saved first = logs.save(draft);
        assertThat(first.before()).isEmpty();
        assertThat(logs.save(log(MONDAY, 8, true)))
                .isEqualTo(new DailyLogs.Saved(first.id(), draft.content().counts()));
        assertThat(logs.find(1, "lily", MONDAY)).contains(log(MONDAY, 8, true));
        assertThat(database.activeObjects().count(LogCountRow.class)).isEqualTo(2);
    }

    @Test
    void whatWasTickedOffIsFoundByItsIssue(AoDatabase database) {
        StoredLogs logs = logs(database);
        DailyLog.Tick call = new DailyLog.Tick(7, "calls");
        DailyLog tuesday = log(MONDAY.plusDays(1), 1, true);
        DailyLog draft = log("wang", MONDAY, 1, false);
        logs.save(ticked(tuesday, call, new DailyLog.Tick(8, "step.plan")));
        logs.save(ticked(draft, call));
        logs.save(ticked(draft, call));

        assertThat(logs.find(1, "lily", MONDAY.plusDays(1))
                        .orElseThrow()
                        .content()
                        .ticks())
                .containsExactly(call, new DailyLog.Tick(8, "step.plan"));
        assertThat(new StoredTicks(new PlainSql(database.executors())).of(List.of(7L, 9L)))
                .containsExactly(
                        new Ticks.Ticked(new Whose("wang", MONDAY), 7, "calls", false),
                        new Ticks.Ticked(new Whose("lily", MONDAY.plusDays(1)), 7, "calls", true));
        logs.save(draft);
        assertThat(database.activeObjects().count(LogTickRow.class)).isEqualTo(2);
    }

    private static DailyLog ticked(DailyLog log, DailyLog.Tick... ticks) {
        DailyLog.Content content = log.content();
        return new DailyLog(
                log.projectId(),
                log.owner(),
                log.day(),
                new DailyLog.Content(
                        content.counts(), content.lines(), "", content.problems(), content.support(), List.of(ticks)),
                log.submitted(),
                log.enteredAt());
    }

    @Test
    void whoSavedItForItsOwnerIsKeptUntilTheOwnerDoes(AoDatabase database) {
        StoredLogs logs = logs(database);
        DailyLog own = log(MONDAY, 1, true);
        DailyLog brought = new DailyLog(1, "lily", MONDAY, own.content(), true, own.enteredAt(), "zhou");
        logs.save(brought);
        assertThat(logs.find(1, "lily", MONDAY)).contains(brought);

        logs.save(own);

        assertThat(logs.find(1, "lily", MONDAY)).contains(own);
    }

    @Test
    void aDayCannotHaveTwoRows(AoDatabase database) {
        Map<String, Object> row = Map.of("LOG_KEY", "1/2026-11-23/lily", "PROJECT_ID", 1L, "OWNER_KEY", "lily");
        database.activeObjects().create(LogRow.class, row);
        assertThatThrownBy(() -> database.activeObjects().create(LogRow.class, row))
                .isInstanceOf(ActiveObjectsException.class);
    }

    @Test
    void eightPeopleSaveTheirLogsAtTheSameMoment(AoDatabase database) throws InterruptedException {
        StoredLogs logs = logs(database);
        AtomicInteger saved = new AtomicInteger();

        List<Throwable> failures = Together.failures(20, person -> {
            LocalDate day = MONDAY.plusDays(saved.incrementAndGet() % 3);
            logs.save(log("rep" + person, day, person, true));
        });

        assertThat(failures).isEmpty();
        for (int person = 0; person < Together.PEOPLE; person++) {
            String owner = "rep" + person;
            List<DailyLog> kept = MONDAY.datesUntil(MONDAY.plusDays(3))
                    .flatMap(day -> logs.find(1, owner, day).stream())
                    .toList();
            int calls = person;
            assertThat(kept).isNotEmpty().allSatisfy(log -> assertThat(log)
                    .isEqualTo(log(log.owner(), log.day(), calls, true)));
        }
    }

    @Test
    void oneDaySavedInEightPlacesAtOnceIsOneLog(AoDatabase database) throws InterruptedException {
        StoredLogs logs = logs(database);

        assertThat(Together.failures(3, place -> logs.save(log(MONDAY, place, true))))
                .isEmpty();

        DailyLog kept = logs.find(1, "lily", MONDAY).orElseThrow();
        assertThat(kept).isEqualTo(log(MONDAY, kept.content().counts().get(Metric.CALLS), true));
        assertThat(database.activeObjects().count(LogRow.class)).isEqualTo(1);
    }

    @Test
    void ofEightWhoSawTheSameLogOneSavesAndNobodyWritesOverIt(AoDatabase database) throws InterruptedException {
        StoredLogs logs = logs(database);
        assertThat(version(logs)).isEqualTo(DailyLogs.UNSAVED);

        for (int seen = DailyLogs.UNSAVED; seen < 3; seen++) {
            int version = seen;
            assertThat(Together.failures(1, place -> logs.save(new LogChange(log(MONDAY, place, true), version, true))))
                    .hasSize(Together.PEOPLE - 1)
                    .hasOnlyElementsOfType(LogOvertaken.class);
            assertThat(version(logs)).isEqualTo(version + 1);
        }

        assertThatThrownBy(() -> logs.save(new LogChange(log(MONDAY.plusDays(1), 1, true), 3, true)))
                .isInstanceOf(LogOvertaken.class);
        assertThat(logs.find(1, "lily", MONDAY.plusDays(1))).isEmpty();
        assertThat(database.activeObjects().count(LogRow.class)).isEqualTo(1);
    }

    @Test
    void aLogOfAnOlderVersionOfThePluginIsOfVersionZero(AoDatabase database) {
        StoredLogs logs = logs(database);
        logs.save(log(MONDAY, 1, true));
        new PlainSql(database.executors())
                .write(session -> session.change("UPDATE {DAILY_LOG} SET [VERSION_NUMBER] = NULL", Columns.none()));
        database.activeObjects().flushAll();
        assertThat(version(logs)).isZero();

        logs.save(new LogChange(log(MONDAY, 2, true), 0, true));

        assertThat(version(logs)).isEqualTo(1);
    }

    @Test
    void logsAndTheirResultsAreKeptTogetherOrNotAtAll(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLogs logs = new StoredLogs(database.activeObjects(), sql);
        logs.save(log(MONDAY, 1, true));
        Map<Long, List<Result>> posted = new HashMap<>();
        LogWriter writing = new LogWriter(
                logs,
                new InMemoryFacts(),
                (source, id, results) -> {
                    posted.put(id, results);
                    if (posted.size() > 1) {
                        throw new IllegalStateException("The server dies");
                    }
                },
                sql,
                new ExpectedLogs(new InMemoryCalendars(), new InMemoryTeams(), new Everybody()),
                SetClock.noonOf(MONDAY),
                List.of(log -> {
                    throw new AssertionError("Nobody is told of what is not kept");
                }));

        assertThatThrownBy(() -> writing.writeAll(
                        List.of(LogChange.of(log(MONDAY, 9, true)), LogChange.of(log(MONDAY.plusDays(1), 9, true)))))
                .hasMessage("The server dies");
        assertThatThrownBy(() -> writing.write(log(MONDAY.plusDays(1), 9, true)))
                .hasMessage("The server dies");

        assertThat(logs.find(1, "lily", MONDAY)).contains(log(MONDAY, 1, true));
        assertThat(logs.find(1, "lily", MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void whetherALogWasLateStaysAsItWasWhenItWasHandedInFirst(AoDatabase database) {
        StoredLogs logs = logs(database);
        logs.save(LogChange.of(log(MONDAY, 1, false)).judged(true));
        logs.save(LogChange.of(log(MONDAY, 1, true)).judged(false));
        logs.save(LogChange.of(log(MONDAY, 2, true)).judged(true));
        logs.save(LogChange.of(log(MONDAY.plusDays(1), 1, true)).judged(true));
        logs.save(LogChange.of(log(MONDAY.plusDays(1), 2, true)).judged(false));

        assertThat(logs.handedIn(1, Set.of("lily"), Period.weekOf(MONDAY)))
                .extracting(DailyLogs.HandedIn::day, DailyLogs.HandedIn::late)
                .containsExactlyInAnyOrder(tuple(MONDAY, false), tuple(MONDAY.plusDays(1), true));
    }

    @Test
    void whenALogWasHandedInFirstStaysWhoeverCorrectsIt(AoDatabase database) {
        StoredLogs logs = logs(database);
        Period week = Period.weekOf(MONDAY);
        DailyLog draft = log(MONDAY, 1, false);
        logs.save(draft);
        DailyLog brought = log(MONDAY.plusDays(1), 1, true);
        logs.save(new LogChange(brought, null, false));
        assertThat(logs.handedIn(draft.projectId(), Set.of(draft.owner()), week))
                .as("a draft, and what a file brought")
                .isEmpty();
        logs.save(entered(log(MONDAY, 1, true), "2026-11-23T10:00:00Z"));
        logs.save(entered(log(MONDAY, 2, true), "2026-11-30T10:00:00Z"));
        logs.save(entered(brought, "2026-11-30T10:00:00Z"));

        assertThat(logs.handedIn(draft.projectId(), Set.of(draft.owner()), week))
                .containsExactly(
                        new DailyLogs.HandedIn(draft.owner(), MONDAY, Instant.parse("2026-11-23T10:00:00Z"), false));
        assertThat(logs.handedIn(draft.projectId(), Set.of("tom"), week)).isEmpty();
    }

    private static StoredLogs logs(AoDatabase database) {
        return new StoredLogs(database.activeObjects(), new PlainSql(database.executors()));
    }

    private static DailyLog log(LocalDate day, int calls, boolean submitted) {
        return log("lily", day, calls, submitted);
    }

    private static DailyLog log(String owner, LocalDate day, int calls, boolean submitted) {
        DailyLog.Content content = new DailyLog.Content(
                Map.of(Metric.CALLS, calls, Metric.VISITS, 3),
                List.of(new DailyLog.Line(
                        new DailyLog.Subject(7, "SALES-1", "长青"), "", new DailyLog.NextStep("送样品", MONDAY))),
                "",
                List.of(new DailyLog.Problem("price", "竞品便宜 8%")),
                "样品");
        return new DailyLog(1, owner, day, content, submitted, THEN);
    }

    private static int version(StoredLogs logs) {
        return DailyLogs.Found.version(logs.found(1, "lily", MONDAY));
    }

    private static DailyLog entered(DailyLog log, String at) {
        return new DailyLog(log.projectId(), log.owner(), log.day(), log.content(), true, Instant.parse(at));
    }
}
