package io.attain.customer.purchases.store;

import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** Purchases from elsewhere go with their customer into another one, also those that were replaced. */
@Component
record GivenPurchases() implements IssueRows {

    @Override
    public String kind() {
        return "purchases";
    }

    @Override
    public String table() {
        return "PURCHASE";
    }

    @Override
    public String column() {
        return "CUSTOMER_ID";
    }
}
