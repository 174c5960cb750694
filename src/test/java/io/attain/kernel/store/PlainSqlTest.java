package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    void beyondTheFirstNothingIsRead(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        sql.write(session -> {
            session.insert("INSTALLED_ITEM", List.of("C", "A", "B"), key -> Columns.of("ITEM_KEY", key));
            return true;
        });
        String question = "SELECT [ITEM_KEY] FROM {INSTALLED_ITEM} ORDER BY [ITEM_KEY]";
        List<String> read = new ArrayList<>();

        sql.read(session -> session.first(2, question, Columns.none(), row -> read.add(row.text("ITEM_KEY"))));

        assertThat(read).containsExactly("A", "B");
        assertThat(sql.<List<String>>read(
                        session -> session.first(9, question, Columns.none(), row -> row.text("ITEM_KEY"))))
                .containsExactly("A", "B", "C");
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

    /** Whoever was faster is met again: the work looks at what is there then. */
    @Test
    void whereAPartChangesNothingTheWorkStartsOver(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        List<Integer> seen = new ArrayList<>();

        sql.write(session -> {
            seen.add(count(session));
            if (seen.size() == 2) {
                write(session);
            }
            session.changeEach(
                    "UPDATE {INSTALLED_ITEM} SET [NAME] = :NAME WHERE [ITEM_KEY] = :KEY",
                    List.of("FIELD/METRIC"),
                    key -> Columns.of("KEY", key).and("NAME", seen.size() + ". try"));
            return seen.size();
        });

        assertThat(seen).containsExactly(0, 0);
        assertThat(names(sql, List.of("FIELD/METRIC"))).containsExactly("FIELD/METRIC=2. try");
    }

    @Test
    void whatFollowsAWritingIsDoneWhenAllOfItIsOver(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        List<Integer> seen = new ArrayList<>();

        sql.together(() -> {
            sql.write(session -> {
                write(session);
                return session;
            });
            sql.afterwards(() -> seen.add(sql.read(PlainSqlTest::count)));
            assertThat(seen).isEmpty();
            return seen;
        });
        sql.afterwards(() -> seen.add(9));

        assertThat(seen).containsExactly(1, 9);
    }

    @Test
    void whoeverFailsOtherwiseWritesNothingAndIsNotAskedAgain(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        List<Integer> tries = new ArrayList<>();

        assertThatThrownBy(() -> sql.write(session -> {
                    tries.add(tries.size());
                    write(session);
                    return session.change("UPDATE {INSTALLED_ITEM} SET [NO_COLUMN] = 1", Columns.none());
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(tries).hasSize(1);
        assertThat(sql.read(PlainSqlTest::count)).isZero();
        assertThat(sql.<Integer>together(() -> sql.read(PlainSqlTest::count)))
                .as("what failed is no longer being written")
                .isZero();
    }

    @Test
    void manyRowsAreReadAsFarAsAnybodyLikes(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        List<String> keys = IntStream.range(0, 3_000)
                .mapToObj(number -> "%04d".formatted(number))
                .toList();
        sql.write(session -> {
            session.insert("INSTALLED_ITEM", keys, key -> Columns.of("ITEM_KEY", key));
            session.insert("INSTALLED_ITEM", List.<String>of(), key -> Columns.none());
            return true;
        });
        List<String> each = new ArrayList<>();

        String text = "SELECT [ITEM_KEY] FROM {INSTALLED_ITEM} WHERE [ITEM_KEY] >= :FROM ORDER BY [ITEM_KEY]";
        List<String> listed = sql.read(session -> {
            session.eachOfMany(text, Columns.of("FROM", "1000"), row -> each.add(row.text("ITEM_KEY")));
            return session.listOfMany(text, Columns.of("FROM", "0"), row -> row.text("ITEM_KEY"));
        });
        String third = sql.read(session -> session.scan(text, Columns.of("FROM", "0"), 10, rows -> {
            for (int row = 0; row < 3; row++) {
                assertThat(rows.next()).isTrue();
            }
            return rows.text("ITEM_KEY");
        }));

        assertThat(listed).isEqualTo(keys);
        assertThat(each).isEqualTo(keys.subList(1_000, 3_000));
        assertThat(third).isEqualTo("0002");
    }

    @Test
    void aTableThatIsNotThereIsToldByItsName(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());

        assertThatThrownBy(() -> sql.read(
                        session -> session.list("SELECT [ID] FROM {NOWHERE}", Columns.none(), row -> row.number("ID"))))
                .hasRootCauseMessage("There is no table AO_E7494B_NOWHERE");
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
