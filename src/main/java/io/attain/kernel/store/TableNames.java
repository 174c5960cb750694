package io.attain.kernel.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the names of our tables and columns as a database wants them. */
final class TableNames {

    /** What Active Objects puts before our tables' names: AO_ and the end of the MD5 of the plugin's key. */
    static final String PREFIX = "AO_E7494B_";

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}|\\[(\\w+)]");

    private final Map<String, String> tables = new ConcurrentHashMap<>();
    private final Map<String, SqlText> texts = new ConcurrentHashMap<>();

    /**
     * SQL with real names.
     *
     * @param text SQL in which {@code {NAME}} is the table that an entity's {@code @Table} calls so, {@code [NAME]} is a
     *     column, and {@code :NAME} a value
     */
    SqlText write(Connection connection, String text) throws SQLException {
        SqlText known = texts.get(text);
        if (known != null) {
            return known;
        }
        StringBuilder written = new StringBuilder();
        Matcher names = NAME.matcher(text);
        String quote = quote(connection.getMetaData());
        while (names.find()) {
            MatchResult name = names.toMatchResult();
            String real = name.group(1) != null ? table(connection, name.group(1)) : quote + name.group(2) + quote;
            names.appendReplacement(written, Matcher.quoteReplacement(real));
        }
        SqlText whole = SqlText.of(names.appendTail(written).toString());
        texts.put(text, whole);
        return whole;
    }

    private String table(Connection connection, String table) throws SQLException {
        String name = tables.get(table);
        if (name == null) {
            name = find(connection, table);
            tables.put(table, name);
        }
        return name;
    }

    private static String find(Connection connection, String table) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String quote = quote(database);
        String wanted = PREFIX + table;
        String found = null;
        try (ResultSet tables =
                database.getTables(connection.getCatalog(), null, "%" + table, new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                String schema = tables.getString("TABLE_SCHEM");
                if (name.toUpperCase(Locale.ROOT).equals(wanted)
                        && (found == null || schema == null || schema.equals(connection.getSchema()))) {
                    String prefix = schema == null ? "" : quote + schema + quote + ".";
                    found = prefix + quote + name + quote;
                }
            }
        }
        if (found == null) {
            throw new SQLException("There is no table " + wanted);
        }
        return found;
    }

    private static String quote(DatabaseMetaData database) throws SQLException {
        return database.getIdentifierQuoteString().strip();
    }
}
