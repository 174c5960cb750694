package io.attain.customer.tail.store;

import io.attain.customer.tail.SearchKeys;
import io.attain.customer.tail.TailCustomer;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.DoneOnce;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes by what rows are found once more, where a former version wrote something else of them. */
@Component
record KeyingTail(PlainSql sql) implements CatchingUp {

    /** Counts the ways in which rows were found: all are looked at after each change of {@link SearchKeys}. */
    private static final int EDITION = 1;

    private static final String NEXT = "SELECT K.[ROW_NO] FROM {TAIL_KEY} K WHERE K.[PROJECT_ID] = :PROJECT"
            + " AND K.[KEY_TEXT] = :ANY AND K.[ROW_NO] > :AFTER ORDER BY K.[ROW_NO]";

    @Override
    public void catchUp(long projectId) {
        DoneOnce keyed = new DoneOnce(sql, "KEYED_TAIL", EDITION);
        if (keyed.isDone(projectId)) {
            return;
        }
        for (List<Long> rows = next(projectId, 0); !rows.isEmpty(); rows = next(projectId, rows.get(rows.size() - 1))) {
            List<Long> some = rows;
            sql.write(session -> key(session, some));
        }
        boolean unused = keyed.note(projectId);
    }

    private List<Long> next(long projectId, long after) {
        Columns asked =
                Columns.of("PROJECT", projectId).and("ANY", SearchKeys.ANY).and("AFTER", after);
        return sql.read(session -> session.first(IdLists.SIZE, NEXT, asked, row -> row.number("ROW_NO")));
    }

    private static int key(SqlSession session, List<Long> numbers) throws SQLException {
        Columns some = Columns.of("SOME", numbers);
        Map<Long, Set<String>> kept = new HashMap<>();
        session.each(
                "SELECT [ROW_NO], [KEY_TEXT] FROM {TAIL_KEY} WHERE [ROW_NO] IN (:SOME)",
                some,
                row -> kept.computeIfAbsent(row.number("ROW_NO"), none -> new HashSet<>())
                        .add(row.text("KEY_TEXT")));
        List<TailCustomer> others =
                session.list(StoredTail.ROWS + " WHERE C.[ROW_NO] IN (:SOME)", some, StoredTail::customer).stream()
                        .filter(row -> row.isRow()
                                && !SearchKeys.of(row.said()).equals(kept.getOrDefault(row.number(), Set.of())))
                        .toList();
        StoredTail.keyAgain(session, others);
        return others.size();
    }
}
