package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What databases, drivers and pools of connections say, however it is wrapped. */
class SqlFailuresTest {

    static Stream<SQLException> away() {
        return Stream.of(
                new SQLTransientConnectionException("HikariPool-1 - Connection is not available"),
                new SQLNonTransientConnectionException("No operations allowed after connection closed"),
                new SQLRecoverableException("IO Error: Socket read timed out"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void aConnectionThatCannotBeHadIsADatabaseThatIsAway(SQLException failure) {
        assertThat(SqlFailures.isAway(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08S01", "08006", "57P01", "57P03"})
    void soIsAStateThatSaysSo(String state) {
        assertThat(SqlFailures.isAway(new SQLException("away", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42000", "5", "", "0", "80800"})
    void whatTheDatabaseItselfRefusesIsNot(String state) {
        assertThat(SqlFailures.isAway(new SQLException("refused", state))).isFalse();
        assertThat(SqlFailures.isAway(new SQLException("without a state"))).isFalse();
        assertThat(SqlFailures.isAway(new IllegalStateException("ours"))).isFalse();
    }

    @Test
    void itIsFoundAsACauseAsANextOneAndAsASuppressedOne() {
        SQLException away = new SQLException("away", "08006");
        SQLException batch = new BatchUpdateException("batch", new int[0]);
        batch.setNextException(away);
        Exception closing = new IllegalStateException("closing");
        closing.addSuppressed(new RuntimeException(away));

        assertThat(SqlFailures.isAway(new RuntimeException(new IllegalStateException(away))))
                .isTrue();
        assertThat(SqlFailures.isAway(new RuntimeException(batch))).isTrue();
        assertThat(SqlFailures.isAway(closing)).isTrue();
    }

    /** Drivers have been seen to make a failure its own cause's cause. */
    @Test
    void failuresThatNameEachOtherAreLookedAtOnce() {
        SQLException one = new SQLException("one", "40001");
        SQLException two = new SQLException("two", "40001", one);
        one.initCause(two);
        one.setNextException(two);

        assertThat(SqlFailures.isAway(one)).isFalse();
        assertThat(SqlFailures.any(one, refused -> "two".equals(refused.getMessage())))
                .isTrue();
    }
}
