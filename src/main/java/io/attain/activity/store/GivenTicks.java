package io.attain.activity.store;

import io.attain.kernel.store.Given;
import io.attain.kernel.store.IssueRows;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was done with a customer goes with it into another one, unless the same log says the same of that one. */
@Component
record GivenTicks() implements Given {

    @Override
    public IssueRows rows() {
        return IssueRows.of("ticks", "LOG_TICK", "ISSUE_ID").unlike("LOG_ID", "CODE");
    }

    @Override
    public void follow(SqlSession session, List<Long> issues) throws SQLException {
        new LastTouchTable(session).settleOf(issues);
    }
}
