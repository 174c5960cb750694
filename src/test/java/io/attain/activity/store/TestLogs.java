package io.attain.activity.store;

import io.attain.AoDatabase;
import io.attain.TableSet;
import java.util.List;

/** Databases with the tables of daily logs, for tests of what stands on them. */
public final class TestLogs {

    private TestLogs() {}

    /** An empty one in memory. */
    public static AoDatabase h2() {
        return AoDatabase.Engine.H2.create(TableSet.all(
                List.of(TableSet.LOGS), LogReadRow.class, ReopeningRow.class, ClosedDayRow.class, ReminderRow.class));
    }

    /** One that has a fact book, too. */
    public static AoDatabase h2WithFacts() {
        return AoDatabase.Engine.H2.create(TableSet.all(List.of(TableSet.LOGS, TableSet.FACTS)));
    }
}
