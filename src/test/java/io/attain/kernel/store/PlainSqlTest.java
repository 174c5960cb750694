package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachEngine(InstalledItemRow.class)
class PlainSqlTest {

    @Test
    void whatIsReadWhileWritingIsOfTheSameTransaction(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        List<Integer> read = new ArrayList<>();

        int written = sql.write(session -> {
            write(session);
            read.add(sql.read(PlainSqlTest::count));
            if (read.size() == 1) {
                throw new SQLTransactionRollbackException("Another writer was faster", "40001");
            }
            return sql.read(PlainSqlTest::count);
        });

        assertThat(read).containsExactly(1, 1);
        assertThat(written).isEqualTo(1);
        assertThat(sql.read(PlainSqlTest::count)).isEqualTo(1);
    }

    @Test
    void valuesHaveNamesAndAListHasAllOfItsOwn(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        sql.write(session -> {
            session.insert("INSTALLED_ITEM", List.of("A", "B", "C"), key -> Columns.of("ITEM_KEY", key)
                    .and("NAME", key.equals("B") ? null : "old"));
            return session.change(
                    "UPDATE {INSTALLED_ITEM} SET [NAME] = :NAME WHERE [ITEM_KEY] IN (:KEYS)",
                    Columns.of("KEYS", List.of("A", "C")).and("NAME", "new"));
        });

        assertThat(names(sql, List.of("A", "B"))).containsExactly("A=new", "B=null");
        assertThat(names(sql, List.of())).isEmpty();
    }

    @Test
    void aBatchTellsWhichPartsChangedNothing(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());

        List<String> missing = sql.write(session -> {
            session.insert("INSTALLED_ITEM", List.of("B"), key -> Columns.of("ITEM_KEY", key));
            return session.batch(
                    "UPDATE {INSTALLED_ITEM} SET [NAME] = 'x' WHERE [ITEM_KEY] = :KEY",
                    List.of("A", "B", "C"),
                    key -> Columns.of("KEY", key));
        });

        assertThat(missing).containsExactly("A", "C");
    }

    private static List<String> names(PlainSql sql, List<String> keys) {
        return sql.read(session -> session.list(
                "SELECT [ITEM_KEY], [NAME] FROM {INSTALLED_ITEM} WHERE [ITEM_KEY] IN (:KEYS) ORDER BY [ITEM_KEY]",
                Columns.of("KEYS", keys),
                row -> row.text("ITEM_KEY") + "=" + row.textOrNull("NAME")));
    }

    private static void write(SqlSession session) throws SQLException {
        session.insert("INSTALLED_ITEM", List.of("FIELD/METRIC"), key -> Columns.of("ITEM_KEY", key));
    }

    private static int count(SqlSession session) throws SQLException {
        return session.list("SELECT [ITEM_KEY] FROM {INSTALLED_ITEM}", Columns.none(), row -> row.text("ITEM_KEY"))
                .size();
    }
}
