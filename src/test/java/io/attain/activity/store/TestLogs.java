package io.attain.activity.store;

import io.attain.AoDatabase;

/** Databases with the tables of daily logs, for tests of what stands on them. */
public final class TestLogs {

    private TestLogs() {}

    /** An empty one in memory. */
    public static AoDatabase h2() {
        return AoDatabase.Engine.H2.create(LogRow.class, LogCountRow.class, LogLineRow.class, LogProblemRow.class);
    }
}
