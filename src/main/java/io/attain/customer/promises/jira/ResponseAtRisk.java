package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.app.StandingPromises;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in responseAtRisk()}: customers with a request of whose time half is over, or that nobody is there to answer. */
public final class ResponseAtRisk extends CustomerFunction {

    private final StandingPromises promises;

    /** Made by the container. */
    public ResponseAtRisk(StandingPromises promises, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.atRisk", 0, types);
        this.promises = promises;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return each(user, project -> promises.atRisk(project, search.today(user)));
    }
}
