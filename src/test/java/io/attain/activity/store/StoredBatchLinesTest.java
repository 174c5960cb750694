package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.BatchLines.Batch;
import io.attain.activity.BatchLines.Told;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.DailyLogs.Whose;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LOGS)
class StoredBatchLinesTest {

    private static final String LONG = "目录 ".repeat(300);

    @Test
    void eachBatchIsToldInOneLineToWhoeverAsksForItsDayAndLogsOfOthersAreNot(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLogs logs = new StoredLogs(database.activeObjects(), sql);
        StoredBatchLines lines = new StoredBatchLines(sql);
        logs.save(log("lily", MONDAY));
        logs.save(log("tom", MONDAY));
        logs.save(log("lily", MONDAY.plusDays(1)));
        lines.add(batch(7, "lily", MONDAY, "news", LONG), List.of(customer(1), customer(2), customer(-3)));
        lines.add(batch(9, "lily", MONDAY, "batch", "Mail"), List.of(customer(1)));
        lines.add(batch(8, "tom", MONDAY, "news", "Call"), List.of(customer(1)));
        lines.add(batch(10, "lily", MONDAY.plusDays(1), "news", "Later"), List.of(customer(1)));

        assertThat(lines.told(1, List.of("lily", "kim"), MONDAY))
                .containsExactly(
                        new Told(7, new Whose("lily", MONDAY), "news", LONG, 3),
                        new Told(9, new Whose("lily", MONDAY), "batch", "Mail", 1));
        assertThat(lines.told(1, List.of("lily", "tom"), MONDAY)).hasSize(3);
        assertThat(lines.told(1, List.of(new Whose("lily", MONDAY.plusDays(1)), new Whose("tom", MONDAY))))
                .extracting(Told::number)
                .as("of several days")
                .containsExactly(8L, 10L);
        assertThat(lines.told(2, List.of("lily"), MONDAY)).isEmpty();
        assertThat(lines.told(1, List.of(), MONDAY)).isEmpty();

        logs.save(log("lily", MONDAY));
        assertThat(lines.told(1, List.of("lily"), MONDAY))
                .as("saved by its form since")
                .hasSize(2);
        lines.remove(7);
        assertThat(lines.told(1, List.of("lily"), MONDAY))
                .extracting(Told::number)
                .containsExactly(9L);
    }

    /** One that says something of its own. */
    private static DailyLog log(String owner, LocalDate day) {
        DailyLog.Line line = new DailyLog.Line(customer(1), "met", DailyLog.NextStep.NONE);
        DailyLog.Content content = new DailyLog.Content(Map.of(), List.of(line), "", List.of(), "");
        return new DailyLog(1, owner, day, content, true, Instant.parse("2026-11-23T17:00:00Z"));
    }

    private static Batch batch(long number, String by, LocalDate day, String code, String note) {
        return new Batch(number, 1, by, day, code, note);
    }

    private static Subject customer(long id) {
        return new Subject(id, "S-" + id, "Acme");
    }
}
