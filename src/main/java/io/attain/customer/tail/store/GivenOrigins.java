package io.attain.customer.tail.store;

import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** A row that became an issue is found as the one that this went up in. */
@Component
record GivenOrigins() implements IssueRows {

    @Override
    public String kind() {
        return "rows";
    }

    @Override
    public String table() {
        return "TAIL_CUSTOMER";
    }

    @Override
    public String column() {
        return "ISSUE_ID";
    }

    @Override
    public String number() {
        return "ROW_NO";
    }
}
