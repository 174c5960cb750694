package io.attain.activity.store;

import io.attain.activity.LastTouches;
import io.attain.activity.store.LastTouchTable.Touch;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.DoneOnce;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps them in a table of their own, which whoever writes logs writes too ({@link LastTouchTable}). */
@Component
public final class StoredLastTouches implements LastTouches {

    /** An issue may be touched in any project. */
    private static final long ALL_PROJECTS = 0;

    /** How many ids are looked at at once; who writes one of them waits as long. */
    private static final int AT_ONCE = 5_000;

    private static final String ENDS =
            "SELECT MIN([ISSUE_ID]) AS [FIRST_ID], MAX([ISSUE_ID]) AS [LAST_ID] FROM {LOG_TICK}";

    private final PlainSql sql;
    private final DoneOnce whole;
    /** What is whole stays so. */
    private volatile boolean isWhole;

    /** Keeps them in the plugin's tables. */
    public StoredLastTouches(PlainSql sql) {
        this.sql = sql;
        this.whole = new DoneOnce(sql, "KEPT_TOUCHES", 1);
    }

    @Override
    public boolean isWhole() {
        isWhole = isWhole || whole.isDone(ALL_PROJECTS);
        return isWhole;
    }

    @Override
    public void makeWhole() {
        List<Long> ends = sql.read(session -> session.list(
                        ENDS, Columns.none(), row -> List.of(row.number("FIRST_ID"), row.number("LAST_ID")))
                .get(0));
        for (long from = ends.get(0); from <= ends.get(1); from += AT_ONCE) {
            long first = from;
            int unused = sql.write(session -> new LastTouchTable(session).fill(first, first + AT_ONCE - 1));
        }
        boolean unused = whole.note(ALL_PROJECTS);
    }

    @Override
    public int prove(Collection<Long> issueIds) {
        List<Long> ids = issueIds.stream().distinct().sorted().toList();
        return IdLists.parts(ids, AT_ONCE).stream()
                .mapToInt(this::proveNeighbours)
                .sum();
    }

    private int proveNeighbours(List<Long> ids) {
        Set<Long> asked = Set.copyOf(ids);
        List<Touch> suspects =
                sql.read(session -> new LastTouchTable(session).wrong(ids.get(0), ids.get(ids.size() - 1))).stream()
                        .filter(touch -> asked.contains(touch.issueId()))
                        .toList();
        return IdLists.parts(suspects).stream()
                .mapToInt(some -> sql.write(session -> new LastTouchTable(session).mend(some)))
                .sum();
    }
}
