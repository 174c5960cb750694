package io.attain.host.rdbms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import io.attain.host.store.Database;
import io.attain.host.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransactionalExecutorsTest {

    @RegisterExtension
    final TestDatabase tables = new TestDatabase();

    private final Database database = tables.database();
    private final TransactionalExecutors executors = new TransactionalExecutors(database);
    private final TransactionalExecutor executor = executors.createExecutor();

    @Test
    void workIsCommittedWhenTheCallbackReturns() {
        assertThat(executor.<Integer>execute(connection -> insert(connection, "a")))
                .isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void workIsRolledBackWhenTheCallbackThrows() {
        assertThatThrownBy(() -> executor.execute(connection -> {
                    insert(connection, "a");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(rows()).isZero();
    }

    @Test
    void theTransactionIsTheHostsToEnd() {
        executor.execute(connection -> {
            assertThat(autoCommit(connection)).isFalse();
            assertThatThrownBy(connection::commit).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(connection::rollback).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(connection::close).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> connection.setAutoCommit(true)).isInstanceOf(UnsupportedOperationException.class);
            return null;
        });
    }

    @Test
    void itJoinsTheThreadsTransactionUnlessANewOneIsAskedFor() {
        assertThatThrownBy(() -> database.run(handle -> {
                    executor.execute(connection -> insert(connection, "joined"));
                    executors.createExecutor(false, true).execute(connection -> insert(connection, "own"));
                    throw new IllegalStateException("roll back");
                }))
                .hasMessage("roll back");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anSqlErrorIsTheDriversOwn() {
        executor.execute(connection -> {
            assertThatThrownBy(() -> connection.createStatement().execute("select from nowhere"))
                    .isInstanceOf(SQLException.class);
            return null;
        });
    }

    private static int insert(Connection connection, String key) {
        try (var statement = connection.prepareStatement("insert into site_property values (?, 'x')")) {
            statement.setString(1, key);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean autoCommit(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private int rows() {
        return database.call(handle -> handle.createQuery("select count(*) from site_property")
                .mapTo(Integer.class)
                .one());
    }
}
