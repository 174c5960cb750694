package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a driver is told, of which databases here show nothing. */
class SqlSessionTest {

    private static final String QUESTION = "SELECT 1 WHERE [A] IN (:IDS) AND [B] = :B";

    private final Connection connection = mock();
    private final PreparedStatement statement = mock();
    private final ResultSet rows = mock();
    private final SqlSession session = new SqlSession(connection, new TableNames());

    @BeforeEach
    void findsNothing() throws SQLException {
        DatabaseMetaData database = mock();
        when(database.getIdentifierQuoteString()).thenReturn("`");
        when(connection.getMetaData()).thenReturn(database);
        when(connection.prepareStatement(anyString())).thenReturn(statement);
        when(statement.executeQuery()).thenReturn(rows);
    }

    private List<Long> next(int skip, int most) throws SQLException {
        return session.next(skip, most, "SELECT 1", Columns.none(), row -> row.number("A"));
    }

    /** Oracle's driver sets aside memory for as many rows as it is told that come at a time, and none takes fewer than none. */
    @ParameterizedTest
    @CsvSource({
        "0, 50, 50",
        "100, 50, 150",
        "0, 20000, 20000",
        "0, 20001, 20000",
        "0, 2147483647, 20000",
        "2147483647, 5000, 20000",
        "999999999, 50, 20000",
        "0, 0, 0"
    })
    void aDriverIsToldOfNoMoreRowsThanAreWorthIt(int skip, int most, int size) throws SQLException {
        assertThat(next(skip, most)).isEmpty();

        verify(statement).setFetchSize(size);
    }

    @Test
    void someArePassedOverAndThoseAfterThemAreReadAsFarAsAskedFor() throws SQLException {
        when(rows.findColumn("A")).thenReturn(1);
        when(rows.next()).thenReturn(true);
        when(rows.getLong(1)).thenReturn(7L, 8L, 9L);

        assertThat(next(2, 3)).containsExactly(7L, 8L, 9L);

        verify(rows, times(5)).next();
    }

    @Test
    void namesAreQuotedAsTheDatabaseDoesAndEachValueOfAListHasAMark() throws SQLException {
        session.list(QUESTION, Columns.of("IDS", List.of(1L, 2L, 3L)).and("B", "x"), row -> row);

        verify(connection).prepareStatement("SELECT 1 WHERE `A` IN (?, ?, ?) AND `B` = ?");
        verify(statement).setObject(3, 3L);
        verify(statement).setObject(4, "x");
    }

    @Test
    void inAListOfNoneIsNothing() throws SQLException {
        session.list(QUESTION, Columns.of("IDS", List.of()).and("B", null), row -> row);

        verify(connection).prepareStatement("SELECT 1 WHERE `A` IN (NULL) AND `B` = ?");
        verify(statement).setObject(1, null);
    }

    @Test
    void daysAreNumbersAndMomentsWholeSeconds() throws SQLException {
        Instant moment = Instant.parse("2026-11-30T12:00:00.999Z");
        session.change(
                "UPDATE T SET [A] = :DAY, [B] = :AT",
                Columns.of("DAY", LocalDate.of(1970, 1, 31)).and("AT", moment));

        verify(statement).setObject(1, 30);
        verify(statement).setTimestamp(2, Timestamp.from(Instant.parse("2026-11-30T12:00:00Z")));
    }

    @Test
    void aBatchOfOneIsAPlainStatement() throws SQLException {
        when(statement.executeUpdate()).thenReturn(1);

        assertThat(session.batch("UPDATE T SET [A] = :A", List.of(5), each -> Columns.of("A", each)))
                .isEmpty();

        verify(statement, never()).addBatch();
    }

    @Test
    void whoeverChangedNothingIsToldAndStartsOver() throws SQLException {
        when(statement.executeBatch()).thenReturn(new int[] {1, 0, 2});

        assertThat(session.batch("UPDATE T SET [A] = :A", List.of(5, 6, 7), each -> Columns.of("A", each)))
                .containsExactly(6);
        assertThatThrownBy(() ->
                        session.changeEach("UPDATE T SET [A] = :A", List.of(5, 6, 7), each -> Columns.of("A", each)))
                .isInstanceOf(SQLTransactionRollbackException.class);
    }

    /** Then nobody knows whether another writer was faster. */
    @Test
    void aDriverThatDoesNotSayWhatChangedIsTold() throws SQLException {
        when(statement.executeBatch()).thenReturn(new int[] {1, Statement.SUCCESS_NO_INFO});

        assertThatThrownBy(() -> session.batch("UPDATE T SET [A] = :A", List.of(5, 6), each -> Columns.of("A", each)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("newer driver");
    }

    @Test
    void ofNoPartsNothingIsSent() throws SQLException {
        assertThat(session.batch("UPDATE T SET [A] = :A", List.<Integer>of(), each -> Columns.of("A", each)))
                .isEmpty();
        session.insert("T", List.<Integer>of(), each -> Columns.of("A", each));

        verify(connection, never()).prepareStatement(anyString());
    }

    @Test
    void whereATransactionGoesOnReadingThePastItSaysSo() throws SQLException {
        when(connection.getTransactionIsolation())
                .thenReturn(Connection.TRANSACTION_READ_COMMITTED, Connection.TRANSACTION_REPEATABLE_READ);

        assertThat(Arrays.asList(session.readsThePast(), session.readsThePast()))
                .containsExactly(false, true);
    }
}
