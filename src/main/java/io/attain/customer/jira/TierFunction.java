package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.kernel.jira.IssueFunction;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesProjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find customers of all projects by their tiers; each takes one argument. */
abstract class TierFunction<T> extends IssueFunction {

    private final SalesProjects projects;
    private final IssuesById issues;
    private final JiraAuthenticationContext authentication;
    private final String usage;

    /**
     * A function.
     *
     * @param usage the key of what says which argument it takes
     */
    TierFunction(SalesProjects projects, IssuesById issues, JiraAuthenticationContext authentication, String usage) {
        this.projects = projects;
        this.issues = issues;
        this.authentication = authentication;
        this.usage = usage;
    }

    /** What an argument asks for; nothing if it is none. */
    abstract Optional<T> asked(String argument);

    /** The ids of a project's customers that are asked for. */
    abstract List<Long> of(long projectId, T asked);

    private Optional<T> asked(FunctionOperand operand) {
        return operand.getArgs().size() == 1 ? asked(operand.getArgs().get(0)) : Optional.empty();
    }

    @Override
    public final MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (asked(operand).isEmpty()) {
            messages.addErrorMessage(authentication.getI18nHelper().getText(usage, operand.getName()));
        }
        return messages;
    }

    @Override
    protected final Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return asked(operand).stream()
                .flatMap(asked -> projects.all().stream().flatMap(project -> of(project.projectId(), asked).stream()))
                .toList();
    }

    @Override
    protected final Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return issues.searchedBy(context, ids);
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
