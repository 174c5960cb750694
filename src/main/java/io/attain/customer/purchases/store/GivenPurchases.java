package io.attain.customer.purchases.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** Purchases from elsewhere go with their customer into another one, also those that were replaced. */
@Component
record GivenPurchases() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("purchases", "PURCHASE", "CUSTOMER_ID");
    }
}
