package io.attain.customer.promises.store;

import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** Requests go with their customer into another one, their clocks as they stand. */
@Component
record GivenRequests() implements IssueRows {

    @Override
    public String kind() {
        return "requests";
    }

    @Override
    public String table() {
        return "PROMISE_REQUEST";
    }

    @Override
    public String column() {
        return "CUSTOMER_ID";
    }
}
