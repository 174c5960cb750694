package io.attain.activity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogChange;
import io.attain.activity.LogOvertaken;
import io.attain.kernel.Metric;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LOGS)
class ManyLogsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDraftThatSawNothingTakesBackNothingThatWasHandedIn(AoDatabase database) {
        StoredLogs logs = logs(database);
        logs.save(log(MONDAY, 1, false));
        logs.save(log(MONDAY, 2, true));

        assertThatThrownBy(() -> logs.save(log(MONDAY, 3, false))).isInstanceOf(LogOvertaken.class);
        assertThat(logs.find(1, "lily", MONDAY)).contains(log(MONDAY, 2, true));
    }

    @Test
    void manyLogsAreSavedAndFoundByAsManyStatementsAsTwo(AoDatabase database) {
        StoredLogs logs = logs(database);
        List<LogChange> many = MONDAY.datesUntil(MONDAY.plusDays(230))
                .map(day -> LogChange.of(log(day, 1, true)))
                .toList();
        List<DailyLogs.Whose> days =
                many.stream().map(LogChange::log).map(DailyLogs.Whose::of).toList();
        logs.save(log(MONDAY.minusDays(1), 1, true));
        int two = database.sent(() -> logs.saveAll(many.subList(0, 2))).size();

        assertThat(database.sent(() -> logs.saveAll(many.subList(2, 230)))).hasSize(two);
        assertThat(database.sent(() -> logs.found(1, days)))
                .hasSameSizeAs(database.sent(() -> logs.found(1, days.subList(0, 2))));
        assertThat(logs.found(1, days).values())
                .extracting(DailyLogs.Found::log)
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().map(LogChange::log).toList());
        assertThat(logs.saveAll(List.of(LogChange.of(log(MONDAY.plusDays(1), 5, true)), many.get(0))))
                .extracting(DailyLogs.Saved::id)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static StoredLogs logs(AoDatabase database) {
        return new StoredLogs(database.activeObjects(), new PlainSql(database.executors()));
    }

    private static DailyLog log(LocalDate day, int calls, boolean submitted) {
        DailyLog.Subject subject = new DailyLog.Subject(7, "SALES-1", "Evergreen");
        DailyLog.Content content = new DailyLog.Content(
                Map.of(Metric.CALLS, calls, Metric.VISITS, 3),
                List.of(new DailyLog.Line(subject, "", new DailyLog.NextStep("Send samples", day))),
                "",
                List.of(new DailyLog.Problem("price", "8 % below us")),
                "samples");
        return new DailyLog(1, "lily", day, content, submitted, Instant.EPOCH);
    }
}
