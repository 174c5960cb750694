package io.attain.host.store;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Makes the host's tables from {@code schema.sql} in an empty database, and brings others up to date by {@code later.sql}. */
public final class Schema {

    /** What names the turn in PostgreSQL; any number does that nobody else takes. */
    private static final long TURN = 0x0A77A14L;

    private Schema() {}

    /** Makes the tables unless they exist. Returns whether this was the first start. */
    public static boolean createIn(Database database) {
        return createIn(database, first -> {});
    }

    /** The same, with what is done then, told whether it is the first start. Of nodes that start at once one goes after the other. */
    public static boolean createIn(Database database, Consumer<Boolean> then) {
        return database.call(handle -> {
            waitForTurn(handle);
            boolean first = !exists(handle);
            if (first) {
                handle.createScript(OwnText.beside(Schema.class, "schema.sql")).execute();
            }
            handle.createScript(OwnText.beside(Schema.class, "later.sql")).execute();
            then.accept(first);
            return first;
        });
    }

    /** Until the transaction ends. A file of H2 has one host only. */
    private static void waitForTurn(Handle handle) {
        if (product(handle).equals("PostgreSQL")) {
            handle.createQuery("select pg_advisory_xact_lock(:turn)")
                    .bind("turn", TURN)
                    .mapToMap()
                    .list();
        }
    }

    private static String product(Handle handle) {
        try {
            return handle.getConnection().getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell what it is", e);
        }
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
