package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchFunction;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.app.StandingPromises;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in responseAtRisk()}: customers with a request of whose time half is over, or that nobody is there to answer. */
public final class ResponseAtRisk extends TouchFunction {

    private final StandingPromises promises;
    private final SalesIssues types;

    /** Made by the container. */
    public ResponseAtRisk(StandingPromises promises, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.atRisk", 0, 0);
        this.promises = promises;
        this.types = types;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return search.seenBy(user, project -> true).stream()
                .flatMap(project -> promises.atRisk(project, search.today(user)).stream())
                .collect(Collectors.toSet());
    }

    @Override
    protected boolean isFound(Issue issue) {
        return types.is(SalesIssueType.CUSTOMER, issue);
    }
}
