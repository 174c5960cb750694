package io.attain.kernel.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Reads our tables with SQL of our own, for sums and long scans that Active Objects would do entity by entity. Portable
 * SQL only, every value bound, every name written by {@link Names}.
 */
@Component
public final class PlainSql {

    /** What Active Objects puts before our tables' names: AO_ and the end of the MD5 of the plugin's key. */
    static final String PREFIX = "AO_E7494B_";

    private final TransactionalExecutorFactory executors;
    private final Map<String, Names> known = new ConcurrentHashMap<>();

    public PlainSql(@ComponentImport TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /** What is done with a connection, which belongs to the caller: neither commit nor close it. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Connection connection, Names names) throws SQLException;
    }

    /** A table's name and its columns' as this database wants them written. */
    public record Names(String table, String quote) {

        /** A column's name, quoted. */
        public String column(String name) {
            return quote + name + quote;
        }
    }

    /**
     * Reads from one table, in a transaction of its own or the one under way.
     *
     * @param table its name without prefix, as the entity's {@code @Table} says
     * @throws IllegalStateException if the database refuses
     */
    public <T> T read(String table, Reading<T> reading) {
        return executors.createExecutor(true, false).execute(connection -> {
            try {
                Names names = known.get(table);
                if (names == null) {
                    names = find(connection, table);
                    known.put(table, names);
                }
                return reading.read(connection, names);
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot read " + table, e);
            }
        });
    }

    private static Names find(Connection connection, String table) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String quote = database.getIdentifierQuoteString().strip();
        String wanted = PREFIX + table;
        Names found = null;
        try (ResultSet tables =
                database.getTables(connection.getCatalog(), null, "%" + table, new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                String schema = tables.getString("TABLE_SCHEM");
                if (name.toUpperCase(Locale.ROOT).equals(wanted)
                        && (found == null || schema == null || schema.equals(connection.getSchema()))) {
                    String prefix = schema == null ? "" : quote + schema + quote + ".";
                    found = new Names(prefix + quote + name + quote, quote);
                }
            }
        }
        if (found == null) {
            throw new SQLException("There is no table " + wanted);
        }
        return found;
    }
}
