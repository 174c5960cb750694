package io.attain.kernel.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find issues of ours: only those that whoever searches may see, unless nothing is guarded. */
public abstract class IssueFunction extends AbstractJqlFunction {

    /** The ids of the issues that it stands for, whoever may see them. */
    protected abstract Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand);

    /** Those of them that are there and that whoever searches may see. */
    protected abstract Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids);

    /** Whether one of them is found, once it is known to be there. */
    protected boolean isFound(Issue issue) {
        return true;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return seen(context, ids(context.getApplicationUser(), operand)).values().stream()
                .filter(this::isFound)
                .map(issue -> new QueryLiteral(operand, issue.getId()))
                .toList();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
