package io.attain.activity.store;

import io.attain.kernel.store.IssueRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** What logs say of a customer goes with it into another one, unless the same log tells of that one, too. */
@Component
record GivenLines() implements IssueRows {

    @Override
    public String kind() {
        return "lines";
    }

    @Override
    public String table() {
        return "LOG_LINE";
    }

    @Override
    public String column() {
        return "ISSUE_ID";
    }

    @Override
    public List<String> twins() {
        return List.of("LOG_ID");
    }
}
