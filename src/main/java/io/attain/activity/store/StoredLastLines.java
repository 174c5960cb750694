package io.attain.activity.store;

import io.attain.activity.LastLines;
import io.attain.kernel.Reading;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.DoneOnce;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Keeps them by {@link LastLineTable}, and looks at the issues of all logs by stretches of their ids. */
@Component
public final class StoredLastLines implements LastLines {

    /** Issues have no project of their own here: it is noted of the whole site. */
    private static final long SITE = 0;

    private static final long STRETCH = 10_000;

    private static final String ENDS =
            "SELECT MIN([ISSUE_ID]) AS [LOWEST], MAX([ISSUE_ID]) AS [HIGHEST] FROM {LOG_LINE} WHERE [ISSUE_ID] > 0";

    private static final String TOLD_OF =
            "SELECT DISTINCT [ISSUE_ID] FROM {LOG_LINE} WHERE [ISSUE_ID] >= :FIRST AND [ISSUE_ID] < :END";

    private final PlainSql sql;

    /** What is whole stays so, and is asked for with nearly every touch. */
    private volatile boolean whole;

    /** Keeps them in the plugin's tables. */
    public StoredLastLines(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public void beWhole() {
        if (!whole) {
            fill();
            whole = true;
        }
    }

    /** Some thousand at a time, each time in a transaction of its own: what is done by then stays if the server stops. */
    private synchronized void fill() {
        DoneOnce filled = new DoneOnce(sql, "WHOLE_LINES", 0);
        if (!filled.isDone(SITE)) {
            stretches()
                    .forEach(number -> keep(sql.read(
                            session -> session.listOfMany(TOLD_OF, stretch(number), row -> row.number("ISSUE_ID")))));
            boolean unused = filled.note(SITE);
        }
    }

    @Override
    public int prove(long projectId, Reading reading) {
        return stretches()
                .filter(number -> reading.includes(number, Instant.MIN))
                .mapToInt(number ->
                        keep(sql.read(session -> new LastLineTable(session).others(projectId, stretch(number)))))
                .sum();
    }

    private int keep(List<Long> issues) {
        return IdLists.parts(issues).stream()
                .mapToInt(some -> sql.write(session -> new LastLineTable(session).keep(some)))
                .sum();
    }

    /** The numbers of all stretches that have issues. */
    private LongStream stretches() {
        return sql.find(
                        ENDS,
                        Columns.none(),
                        row -> LongStream.rangeClosed(row.number("LOWEST") / STRETCH, row.number("HIGHEST") / STRETCH))
                .orElseGet(LongStream::empty);
    }

    private static Columns stretch(long number) {
        return Columns.of("FIRST", Math.max(1, number * STRETCH)).and("END", (number + 1) * STRETCH);
    }
}
