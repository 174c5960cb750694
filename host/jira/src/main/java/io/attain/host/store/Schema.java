package io.attain.host.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Makes the host's tables from {@code schema.sql} in an empty database. */
public final class Schema {

    private Schema() {}

    /** Makes the tables unless they exist. Returns whether this was the first start. */
    public static boolean createIn(Database database) {
        return database.call(handle -> {
            if (exists(handle)) {
                return false;
            }
            handle.createScript(script()).execute();
            return true;
        });
    }

    private static boolean exists(Handle handle) {
        try {
            DatabaseMetaData metaData = handle.getConnection().getMetaData();
            String table = metaData.storesUpperCaseIdentifiers() ? "SITE_PROPERTY" : "site_property";
            String schema = handle.getConnection().getSchema();
            try (ResultSet tables = metaData.getTables(null, schema, table, null)) {
                return tables.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell which tables it has", e);
        }
    }

    private static String script() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is missing from the host's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
