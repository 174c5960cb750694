package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.Requests;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in overdueResponse()}: customers with a request that should have been answered by now. */
public final class OverdueResponse extends CustomerFunction {

    private final Requests requests;
    private final Today today;

    /** Made by the container. */
    public OverdueResponse(Requests requests, SalesIssues types, Today today, TouchSearch search) {
        super(search, "attain.promises.jql.overdueResponse", 0, types);
        this.requests = requests;
        this.today = today;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return requests.overdue(search.seenBy(user, project -> true), today.now());
    }
}
