package io.attain.activity.asks.store;

import io.attain.kernel.store.IssueRows;
import org.springframework.stereotype.Component;

/** What was answered to an ask about a customer goes with it into another one. */
@Component
record GivenAnswers() implements IssueRows {

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public String table() {
        return "LOG_ANSWER";
    }

    @Override
    public String column() {
        return "SUBJECT_ID";
    }
}
