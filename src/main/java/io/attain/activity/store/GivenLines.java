package io.attain.activity.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** What logs say of a customer goes with it into another one, unless the same log tells of that one, too. */
@Component
record GivenLines() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("lines", "LOG_LINE", "ISSUE_ID").unlike("LOG_ID");
    }
}
