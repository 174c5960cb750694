package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainSqlTest {

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void whatIsReadWhileWritingIsOfTheSameTransaction(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(InstalledItemRow.class)) {
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
    }

    private static void write(PlainSql.Session session) throws SQLException {
        try (PreparedStatement statement =
                session.prepare("INSERT INTO {INSTALLED_ITEM} ([ITEM_KEY]) VALUES ('FIELD/METRIC')")) {
            statement.executeUpdate();
        }
    }

    private static int count(PlainSql.Session session) throws SQLException {
        try (PreparedStatement statement = session.prepare("SELECT COUNT(*) FROM {INSTALLED_ITEM}");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
