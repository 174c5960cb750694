package io.attain;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.store.PluginEntities;
import io.attain.kernel.store.Tables;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** Real Active Objects over an empty database, with the table names that Jira gives our plugin. */
public final class AoDatabase implements AutoCloseable {

    private static final String NAMESPACE = "AO_E7494B";

    /** What Jira puts before the name of each of our tables. */
    public static final String PREFIX = NAMESPACE + "_";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Pool pool;
    private final EntityManager entities;
    private final ActiveObjects activeObjects;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    private AoDatabase(Pool pool) throws SQLException {
        this.pool = pool;
        this.entities = new EntityManager(pool.provider(), new PluginEntities(NAMESPACE));
        this.activeObjects = Proxies.of(ActiveObjects.class, this::invoke);
    }

    /** The tables of these entities in the database at this JDBC address, which belongs to nobody else. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static AoDatabase open(String url, String user, Class<? extends RawEntity<?>>... entityTypes) {
        AoDatabase opened = open(url, user);
        opened.upgrade(entityTypes);
        return opened;
    }

    private static AoDatabase open(String url, String user) {
        try {
            return new AoDatabase(new Pool(url, user));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What another one in memory held, with its tables. */
    static AoDatabase with(DatabaseCopy held) {
        AoDatabase opened = open(inMemory("attain" + DATABASES.incrementAndGet()), "sa");
        held.putInto(opened.pool);
        return opened;
    }

    private static String inMemory(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=YEAR;QUERY_CACHE_SIZE=128";
    }

    /** Makes the tables those of these entities, as Jira does when a newer version starts: what is missing is added. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void upgrade(Class<? extends RawEntity<?>>... entityTypes) {
        try {
            entities.migrate(entityTypes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The databases that the adapters are tested on. */
    public enum Engine {
        H2,
        POSTGRES,
        MARIADB;

        /** An empty database with the tables of these entities. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final AoDatabase create(Class<? extends RawEntity<?>>... entityTypes) {
            String name = "attain" + DATABASES.incrementAndGet();
            return switch (this) {
                case H2 -> open(inMemory(name), "sa", entityTypes);
                case POSTGRES -> open(PostgresServer.create(name), "postgres", entityTypes);
                case MARIADB -> open(MariaServer.create(name), MariaServer.USER, entityTypes);
            };
        }
    }

    /** What the plugin's adapters are given in Jira. */
    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** The same as the stores of one node share it. */
    public Tables tables() {
        return new Tables(activeObjects);
    }

    /** What the plugin's own SQL is given in Jira: a connection whose work is committed at the end, or undone if it fails. */
    public TransactionalExecutorFactory executors() {
        return Proxies.of(
                TransactionalExecutorFactory.class, (proxy, method, arguments) -> new TransactionalExecutor() {
                    @Override
                    public <A> A execute(ConnectionCallback<A> callback) {
                        return AoDatabase.this.execute(callback);
                    }
                });
    }

    private <A> A execute(ConnectionCallback<A> callback) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                A result = callback.execute(connection);
                connection.commit();
                return result;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether others wait for a transaction that has read what they write: MySQL's way to be serializable. */
    public boolean locksWhatIsRead() {
        return pool.getJdbcUrl().startsWith("jdbc:mysql:");
    }

    /** The database itself, for SQL of one's own. */
    public DataSource source() {
        return pool;
    }

    /** What is sent to the database while something is done, in order: a batch as one statement, commits not at all. */
    public List<String> sent(Runnable work) {
        SentStatements statements = new SentStatements();
        UnaryOperator<Connection> before = pool.given;
        pool.given = statements::listening;
        try {
            work.run();
        } finally {
            pool.given = before;
        }
        return statements.texts();
    }

    /** From now on it depends on this power. */
    void dependOn(Power power) {
        pool.given = power::supplied;
    }

    /** What is kept in memory, or beside the tables of other tests, goes with it. */
    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            if (pool.getJdbcUrl().startsWith("jdbc:h2:mem:")) {
                statement.execute("SET DB_CLOSE_DELAY 0");
            } else if (pool.getJdbcUrl().contains("currentSchema=")) {
                statement.execute("DROP SCHEMA " + connection.getSchema() + " CASCADE");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        pool.close();
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

    /** A few connections that are kept open, as Jira keeps them. */
    @SuppressWarnings("try") // closing it is its owner's
    private static final class Pool extends HikariDataSource implements DisposableDataSource {

        private volatile UnaryOperator<Connection> given = connection -> connection;

        Pool(String url, String user) {
            setJdbcUrl(url);
            setUsername(user);
            setMaximumPoolSize(20);
            setMinimumIdle(1);
        }

        DatabaseProvider provider() throws SQLException {
            try (Connection connection = getConnection()) {
                String schema = connection.getSchema();
                return switch (connection.getMetaData().getDatabaseProductName()) {
                    case "H2" -> new H2DatabaseProvider(this, schema);
                    case "PostgreSQL" -> new PostgreSQLDatabaseProvider(this, schema);
                    default -> new MySQLDatabaseProvider(this);
                };
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            return given.apply(super.getConnection());
        }

        @Override
        public void dispose() {
            close();
        }
    }
}
