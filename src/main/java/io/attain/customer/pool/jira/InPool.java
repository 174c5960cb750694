package io.attain.customer.pool.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchFunction;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in inPool()}: customers that are nobody's, in the projects that somebody may know of. */
public final class InPool extends TouchFunction {

    private final IssueScan scan;
    private final SalesIssues types;

    /** Made by the container. */
    public InPool(TouchSearch search, IssueScan scan, SalesIssues types) {
        super(search, new Usage("attain.pool.jql.inPool", 0, 0));
        this.scan = scan;
        this.types = types;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        Set<Long> found = new HashSet<>();
        search.seenBy(user, project -> true)
                .forEach(project -> scan.forEachUnassigned(
                        project, List.of(SalesIssueType.CUSTOMER), issue -> found.add(issue.getId())));
        return found;
    }

    @Override
    protected boolean isFound(Issue issue) {
        return types.is(SalesIssueType.CUSTOMER, issue) && issue.getAssigneeId() == null;
    }
}
