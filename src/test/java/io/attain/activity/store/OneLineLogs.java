package io.attain.activity.store;

import io.attain.AoDatabase;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.DailyLog.Tick;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Daily logs of project 1 that say one thing, for tests of what others read of them. */
public final class OneLineLogs {

    private OneLineLogs() {}

    /** Writes a log with a line about an issue, and what is ticked there. */
    public static void write(
            AoDatabase database, String owner, LocalDate day, boolean submitted, long issue, String... ticks) {
        DailyLog.Content content = new DailyLog.Content(
                Map.of(),
                List.of(new Line(new Subject(issue, "SALES-" + issue, ""), "", NextStep.NONE)),
                "",
                List.of(),
                "",
                Stream.of(ticks).map(tick -> new Tick(issue, tick)).toList());
        new StoredLogs(database.activeObjects(), new PlainSql(database.executors()))
                .save(new DailyLog(1, owner, day, content, submitted, Instant.parse("2026-11-23T09:00:00Z")));
    }
}
