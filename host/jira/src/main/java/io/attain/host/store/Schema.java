package io.attain.host.store;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Makes the host's tables from {@code schema.sql} in an empty database, and brings others up to date by {@code later.sql}. */
public final class Schema {

    private Schema() {}

    /** Makes the tables unless they exist. Returns whether this was the first start. */
    public static boolean createIn(Database database) {
        return database.call(handle -> {
            boolean first = !exists(handle);
            if (first) {
                handle.createScript(OwnText.beside(Schema.class, "schema.sql")).execute();
            }
            handle.createScript(OwnText.beside(Schema.class, "later.sql")).execute();
            return first;
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
}
