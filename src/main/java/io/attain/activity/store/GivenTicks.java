package io.attain.activity.store;

import io.attain.kernel.store.IssueRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was done with a customer goes with it into another one, unless the same log says the same of that one. */
@Component
record GivenTicks() implements IssueRows {

    @Override
    public String kind() {
        return "ticks";
    }

    @Override
    public String table() {
        return "LOG_TICK";
    }

    @Override
    public String column() {
        return "ISSUE_ID";
    }

    @Override
    public List<String> twins() {
        return List.of("LOG_ID", "CODE");
    }
}
