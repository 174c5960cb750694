package io.attain.customer.events.store;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.customer.events.EventBook;
import io.attain.customer.events.EventBookContract;
import io.attain.kernel.store.PlainSql;

@OnEachEngine({EventRow.class, GuestRow.class})
record StoredEventsTest(AoDatabase database) implements EventBookContract {

    @Override
    public EventBook events() {
        return new StoredEvents(new PlainSql(database.executors()));
    }
}
