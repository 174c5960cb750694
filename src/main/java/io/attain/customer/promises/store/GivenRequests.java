package io.attain.customer.promises.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** Requests go with their customer into another one, their clocks as they stand. */
@Component
record GivenRequests() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("requests", "PROMISE_REQUEST", "CUSTOMER_ID");
    }
}
