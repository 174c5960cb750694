package io.attain.activity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.DailyLog;
import io.attain.activity.LogFacts;
import io.attain.kernel.Metric;
import io.attain.kernel.Reading;
import io.attain.kernel.store.PlainSql;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Five days of one person, of which the third is a draft; a day has as many calls as its number, and three visits. */
@OnEachEngine(with = TableSet.LOGS)
class LogResultSourceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int DRAFT = 2;

    @Test
    void everySubmittedLogCountsInTheOrderOfTheLogs(AoDatabase database) {
        List<Result> expected = new ArrayList<>();
        saved(database).forEach((id, log) -> expected.addAll(LogFacts.of(id, log)));

        assertThat(results(database, 1, Set.copyOf(Metric.STANDARD)))
                .hasSize(7)
                .containsExactlyInAnyOrderElementsOf(expected)
                .extracting(Result::sourceId)
                .isSorted();
        assertThat(results(database, 2, Set.copyOf(Metric.STANDARD))).isEmpty();
    }

    @Test
    void whatNobodyAsksForIsNotRead(AoDatabase database) {
        saved(database);

        assertThat(results(database, 1, Set.of(Metric.CALLS, Metric.REVENUE)))
                .extracting(Result::metric, Result::amount)
                .containsExactly(tuple(Metric.CALLS, 1L), tuple(Metric.CALLS, 3L), tuple(Metric.CALLS, 4L));
        assertThat(results(database, 1, Set.of())).isEmpty();
    }

    @Test
    void someLogsAreToldAgainAsTheyAreNow(AoDatabase database) {
        List<Long> ids = List.copyOf(saved(database).keySet());
        DailyLog edited = log(1, new DailyLog.Content(Map.of(Metric.CALLS, 9), List.of(), "", List.of(), ""));
        logs(database).save(edited);
        List<Object> told = new ArrayList<>();
        ResultSource.Witness witness = new ResultSource.Witness() {
            @Override
            public void there(Result result) {
                told.add(result);
            }

            @Override
            public void there(LoggedDay day) {
                told.add(day);
            }

            @Override
            public void unread(long sourceId) {
                throw new AssertionError("It is read: " + sourceId);
            }
        };

        source(database).tell(1, Set.of(ids.get(1), ids.get(DRAFT), 99_999L), witness);
        assertThat(told)
                .hasSize(2)
                .first()
                .isEqualTo(LogFacts.dayOf(ids.get(1), edited).get(0));
        assertThat(told.subList(1, 2)).isEqualTo(LogFacts.of(ids.get(1), edited));
        source(database).tell(2, Set.copyOf(ids), witness);
        assertThat(told).hasSize(2);
    }

    @Test
    void everySubmittedLogIsOfADayThoughNothingWasDone(AoDatabase database) {
        List<LoggedDay> expected = new ArrayList<>();
        saved(database).forEach((id, log) -> expected.addAll(LogFacts.dayOf(id, log)));
        DailyLog idle = log(5, DailyLog.Content.empty());
        expected.addAll(LogFacts.dayOf(logs(database).save(idle).id(), idle));
        List<LoggedDay> days = new ArrayList<>();

        source(database).tell(1, Reading.ALL, new ResultSource.Witness() {
            @Override
            public void there(Result result) {}

            @Override
            public void there(LoggedDay day) {
                days.add(day);
            }

            @Override
            public void unread(long sourceId) {
                throw new AssertionError("Logs are read whole");
            }
        });
        assertThat(days).hasSize(5).containsExactlyElementsOf(expected);
    }

    private static Map<Long, DailyLog> saved(AoDatabase database) {
        Map<Long, DailyLog> saved = new TreeMap<>();
        for (int day = 0; day < 5; day++) {
            DailyLog.Content content =
                    new DailyLog.Content(Map.of(Metric.CALLS, day, Metric.VISITS, 3), List.of(), "", List.of(), "");
            DailyLog log = log(day, content);
            saved.put(logs(database).save(log).id(), log);
        }
        return saved;
    }

    private static DailyLog log(int day, DailyLog.Content content) {
        return new DailyLog(
                1, "lily", MONDAY.plusDays(day), content, day != DRAFT, Instant.parse("2026-11-23T09:00:00Z"));
    }

    private static List<Result> results(AoDatabase database, long projectId, Set<Metric> metrics) {
        List<Result> results = new ArrayList<>();
        source(database).forEach(projectId, metrics, results::add);
        return results;
    }

    private static LogResultSource source(AoDatabase database) {
        return new LogResultSource(new PlainSql(database.executors()));
    }

    private static StoredLogs logs(AoDatabase database) {
        return new StoredLogs(database.activeObjects(), new PlainSql(database.executors()));
    }
}
