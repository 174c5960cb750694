package io.attain.calendar.store;

import com.atlassian.beehive.ClusterLockService;
import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.calendar.Calendars;
import io.attain.calendar.CalendarsContract;
import io.attain.kernel.store.EditionRow;

@OnEachEngine({WeekdaysRow.class, SpecialDayRow.class, LeaveRow.class, ClosingRow.class, EditionRow.class})
class KeptCalendarsTest implements CalendarsContract {

    private final ClusterLockService locks = TestCalendars.locks();
    private final AoDatabase database;

    KeptCalendarsTest(AoDatabase database) {
        this.database = database;
    }

    @Override
    public Calendars calendars() {
        return TestCalendars.node(database, locks);
    }

    @Override
    public Calendars elsewhere(Calendars calendars) {
        return calendars();
    }
}
