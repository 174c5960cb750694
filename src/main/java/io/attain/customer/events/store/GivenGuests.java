package io.attain.customer.events.store;

import io.attain.kernel.store.IssueRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever is invited to an event, or came, is a guest as the customer that it went up in, unless that one is invited, too. Its slot stays. */
@Component
record GivenGuests() implements IssueRows {

    @Override
    public String kind() {
        return "guests";
    }

    @Override
    public String table() {
        return "EVENT_GUEST";
    }

    @Override
    public String column() {
        return "CUSTOMER_ID";
    }

    @Override
    public List<String> twins() {
        return List.of("EVENT_ID");
    }
}
