package io.attain.customer.tail.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** A row that became an issue is found as the one that this went up in. */
@Component
record GivenOrigins() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("rows", "TAIL_CUSTOMER", "ISSUE_ID").knownBy("ROW_NO");
    }
}
