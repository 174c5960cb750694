package io.attain.activity.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What logs say of a customer goes with it into another one, unless the same log tells of that one, too. */
@Component
record GivenLines() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("lines", "LOG_LINE", "ISSUE_ID").unlike("LOG_ID");
    }

    @Override
    public void follow(SqlSession session, List<Long> issues) throws SQLException {
        int unused = new LastLineTable(session).keep(issues);
    }
}
