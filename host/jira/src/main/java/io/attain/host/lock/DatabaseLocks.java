package io.attain.host.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.attain.host.node.Node;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Cluster locks as rows: a lock belongs to the node whose name its row carries, until it is given back or its lease
 * ends because that node died. Rows are written outside of any transaction, so that other nodes see them at once.
 */
public final class DatabaseLocks implements ClusterLockService {

    /** How long a lock outlives a node that died; holders renew it well before. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final DataSource source;
    private final Clock clock;
    private final Node node;
    private final String owner;
    private final Map<String, RowLock> locks = new ConcurrentHashMap<>();

    /** Locks of this run of a node. */
    public DatabaseLocks(DataSource source, Clock clock, Node node) {
        this.source = source;
        this.clock = clock;
        this.node = node;
        this.owner = prefix(node) + UUID.randomUUID();
    }

    private static String prefix(Node node) {
        return node.isClustered() ? node.name() + "/" : "";
    }

    /** The one lock of this name on this node; making it takes nothing. */
    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, each -> new RowLock(this, each));
    }

    /**
     * Frees the locks of this node's earlier runs, which are over however they ended; every lock, if it has the database to
     * itself.
     */
    public void forgetEarlierRuns() {
        update(
                "update cluster_lock set owner = null, updated = ? where owner <> ? and owner like ?",
                now(),
                owner,
                prefix(node) + "%");
    }

    /** Extends the leases of all locks that this node holds; to be called more often than the lease is long. */
    public void renew() {
        update("update cluster_lock set updated = ? where owner = ?", now(), owner);
    }

    /** Whether the row is this node's now. */
    boolean take(String name) {
        Timestamp expired = Timestamp.from(clock.instant().minus(LEASE));
        return update(
                        "update cluster_lock set owner = ?, updated = ?"
                                + " where lock_name = ? and (owner is null or updated < ?)",
                        owner,
                        now(),
                        name,
                        expired)
                || inserted(name);
    }

    /** Frees the row, unless its lease ended and another node took it. */
    void free(String name) {
        update(
                "update cluster_lock set owner = null, updated = ? where lock_name = ? and owner = ?",
                now(),
                name,
                owner);
    }

    private boolean inserted(String name) {
        try {
            // Two nodes may find no row at the same time: the key lets only one of them in.
            return execute(
                    "insert into cluster_lock (lock_name, owner, updated)"
                            + " select cast(? as varchar(255)), cast(? as varchar(255)), cast(? as timestamp)"
                            + " where not exists (select 1 from cluster_lock where lock_name = ?)",
                    name,
                    owner,
                    now(),
                    name);
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("23")) {
                return false;
            }
            throw new IllegalStateException("The lock '" + name + "' cannot be taken", e);
        }
    }

    private boolean update(String sql, Object... values) {
        try {
            return execute(sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("The table of locks cannot be written", e);
        }
    }

    private boolean execute(String sql, Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(true);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() > 0;
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
