package io.attain;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.EntityManagerBuilder;

/** Real Active Objects over an empty database, with the table names that Jira gives our plugin. */
public final class AoDatabase implements AutoCloseable {

    /** What Jira puts before the name of each of our tables. */
    public static final String PREFIX = "AO_E7494B_";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EntityManager entities;
    private final String url;
    private final ActiveObjects activeObjects;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    private AoDatabase(String url, String user) {
        this.url = url;
        this.entities = EntityManagerBuilder.url(url)
                .username(user)
                .password("")
                .none()
                .tableNameConverter(new AtlassianTableNameConverter(name -> PREFIX + name))
                .fieldNameConverter(new AtlassianFieldNameConverter())
                .sequenceNameConverter(new AtlassianSequenceNameConverter())
                .triggerNameConverter(new AtlassianTriggerNameConverter())
                .indexNameConverter(new AtlassianIndexNameConverter())
                .uniqueNameConverter(new AtlassianUniqueNameConverter())
                .schemaConfiguration((table, caseSensitive) -> table.startsWith(PREFIX))
                .build();
        this.activeObjects = (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, this::invoke);
    }

    /** The databases that the adapters are tested on. */
    public enum Engine {
        H2,
        POSTGRES;

        /** An empty database with the tables of these entities. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final AoDatabase create(Class<? extends RawEntity<?>>... entityTypes) {
            AoDatabase database = this == H2 ? h2() : postgres();
            try {
                database.entities.migrate(entityTypes);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return database;
        }
    }

    /** What the plugin's adapters are given in Jira. */
    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** What the plugin's own SQL is given in Jira: a read-only connection, its work committed at the end. */
    public TransactionalExecutorFactory executors() {
        return (TransactionalExecutorFactory) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {TransactionalExecutorFactory.class},
                (proxy, method, arguments) -> new TransactionalExecutor() {
                    @Override
                    public <A> A execute(ConnectionCallback<A> callback) {
                        return AoDatabase.this.execute(callback);
                    }
                });
    }

    private <A> A execute(ConnectionCallback<A> callback) {
        try (Connection connection = entities.getProvider().getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                A result = callback.execute(connection);
                connection.commit();
                return result;
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDBC address, for SQL of one's own. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        entities.getProvider().dispose();
    }

    private static AoDatabase h2() {
        return new AoDatabase(
                "jdbc:h2:mem:attain" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=YEAR", "sa");
    }

    private static AoDatabase postgres() {
        String name = "attain" + DATABASES.incrementAndGet();
        try (Statement statement =
                Server.POSTGRES.getPostgresDatabase().getConnection().createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new AoDatabase(Server.POSTGRES.getJdbcUrl("postgres", name), "postgres");
    }

    /** Everything is the entity manager's but transactions: one inside another joins it. */
    private Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            return inTransaction((TransactionCallback<?>) arguments[0]);
        }
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(entities, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException cause ? new ActiveObjectsException(cause) : e.getCause();
        }
    }

    private Object inTransaction(TransactionCallback<?> callback) throws SQLException {
        if (depth.get() > 0) {
            return callback.doInTransaction();
        }
        depth.set(1);
        try {
            return new Transaction<Object>(entities) {
                @Override
                protected Object run() {
                    return callback.doInTransaction();
                }
            }.execute();
        } finally {
            depth.remove();
        }
    }

    /** One PostgreSQL for all tests, started when the first asks for it; it ends with the JVM. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
