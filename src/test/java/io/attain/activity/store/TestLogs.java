package io.attain.activity.store;

import io.attain.AoDatabase;
import io.attain.results.store.LoggedDayRow;
import io.attain.results.store.ResultRow;
import io.attain.results.store.WholeProjectRow;

/** Databases with the tables of daily logs, for tests of what stands on them. */
public final class TestLogs {

    private TestLogs() {}

    /** An empty one in memory. */
    public static AoDatabase h2() {
        return AoDatabase.Engine.H2.create(
                LogRow.class,
                LogCountRow.class,
                LogLineRow.class,
                LogProblemRow.class,
                LogTickRow.class,
                LogReadRow.class,
                ReopeningRow.class,
                ClosedDayRow.class,
                ReminderRow.class);
    }

    /** One that has a fact book, too. */
    public static AoDatabase h2WithFacts() {
        return AoDatabase.Engine.H2.create(
                LogRow.class,
                LogCountRow.class,
                LogLineRow.class,
                LogProblemRow.class,
                LogTickRow.class,
                ResultRow.class,
                LoggedDayRow.class,
                WholeProjectRow.class);
    }
}
