package io.attain.activity.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.DailyLog;
import io.attain.activity.OlderLines;
import io.attain.activity.OlderLines.Known;
import io.attain.activity.OlderLines.Older;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LOGS)
class StoredOlderLinesTest {

    @Test
    void linesOfAnOlderVersionAreFoundOnceAndKeepTheirKey(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLogs logs = new StoredLogs(database.activeObjects(), sql);
        OlderLines older = new StoredOlderLines(sql);
        List<DailyLog.Line> lines = List.of(line(new DailyLog.Subject(7, "SALES-1", "长青")), line("SALES-2"));
        logs.save(new DailyLog(
                1,
                "lily",
                MONDAY,
                new DailyLog.Content(Map.of(), lines, "", List.of(), ""),
                true,
                Instant.parse("2026-11-23T09:00:00Z")));
        assertThat(older.some()).isEmpty();
        sql.write(session -> session.change(
                "UPDATE {LOG_LINE} SET [ISSUE_ID] = NULL, [ISSUE_NAME] = NULL WHERE [ISSUE_KEY] = :KEY",
                Columns.of("KEY", "SALES-1")));
        database.activeObjects().flushAll();
        assertThat(lines(logs)).containsExactly(line("SALES-1"), line("SALES-2"));

        List<Older> found = older.some();
        older.keep(List.of(new Known(found.get(0).lineId(), new DailyLog.Subject(7, "OTHER-9", "长青"))));
        database.activeObjects().flushAll();

        assertThat(found).extracting(Older::issueKey).containsExactly("SALES-1");
        assertThat(older.some()).isEmpty();
        assertThat(lines(logs)).isEqualTo(lines);
    }

    private static List<DailyLog.Line> lines(StoredLogs logs) {
        return logs.find(1, "lily", MONDAY).orElseThrow().content().lines();
    }

    private static DailyLog.Line line(String key) {
        return line(DailyLog.Subject.ofKey(key));
    }

    private static DailyLog.Line line(DailyLog.Subject subject) {
        return new DailyLog.Line(subject, "", DailyLog.NextStep.NONE);
    }
}
