package io.attain.customer.events.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** Whoever is invited to an event, or came, is a guest as the customer that it went up in, unless that one is invited, too. Its slot stays. */
@Component
record GivenGuests() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("guests", "EVENT_GUEST", "CUSTOMER_ID").unlike("EVENT_ID");
    }
}
