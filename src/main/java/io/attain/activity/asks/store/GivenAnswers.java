package io.attain.activity.asks.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** What was answered to an ask about a customer goes with it into another one. */
@Component
record GivenAnswers() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("answers", "LOG_ANSWER", "SUBJECT_ID");
    }
}
