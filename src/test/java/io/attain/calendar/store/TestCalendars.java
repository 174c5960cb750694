package io.attain.calendar.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.attain.AoDatabase;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Calendars on an empty database. */
public final class TestCalendars {

    private TestCalendars() {}

    /** An empty database with the calendars' tables. */
    public static AoDatabase database(AoDatabase.Engine engine) {
        return engine.create(
                WeekdaysRow.class, SpecialDayRow.class, LeaveRow.class, ClosingRow.class, EditionRow.class);
    }

    /** The calendars of one node. */
    public static StoredCalendars node(AoDatabase database, ClusterLockService locks) {
        return new StoredCalendars(database.activeObjects(), TestSurroundings.alone(database), locks);
    }

    /** The locks of a cluster whose nodes live in one process. */
    public static ClusterLockService locks() {
        Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
        return name -> locks.computeIfAbsent(name, anybody -> new Held());
    }

    private static final class Held extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
