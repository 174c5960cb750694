package io.attain.host.container.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.attain.host.store.PluginEntities;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** Opens Active Objects over the host's database, with the plugin's tables brought up to date. */
public record PluginEntityManagers(DataSource source) {

    /**
     * Migrates the tables of the namespace to the entities and gives access to them.
     *
     * @throws SQLException if the entities do not fit the database or its data
     */
    public ActiveObjects open(String namespace, List<Class<? extends RawEntity<?>>> entities) throws SQLException {
        EntityManager manager =
                new EntityManager(provider(), new PluginEntities(new Namespace(namespace).tablePrefix()));
        manager.migrate(asArray(entities));
        return new TransactionalObjects(manager);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made otherwise
    private static Class<? extends RawEntity<?>>[] asArray(List<Class<? extends RawEntity<?>>> entities) {
        return entities.toArray((Class<? extends RawEntity<?>>[]) new Class[0]);
    }

    private DatabaseProvider provider() throws SQLException {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            String schema = connection.getSchema();
            return switch (product) {
                case "h2" -> new H2DatabaseProvider(new BorrowedDataSource(source), schema);
                case "postgresql" -> new PostgreSQLDatabaseProvider(new BorrowedDataSource(source), schema);
                default -> throw new SQLException("Active Objects is not set up here for " + product);
            };
        }
    }
}
