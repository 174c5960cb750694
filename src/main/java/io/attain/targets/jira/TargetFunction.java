package io.attain.targets.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find targets: only those that whoever searches may see. */
public abstract class TargetFunction extends AbstractJqlFunction {

    private final SalesAccess access;
    private final IssuesById issues;
    private final JiraAuthenticationContext authentication;

    protected TargetFunction(SalesAccess access, IssuesById issues, JiraAuthenticationContext authentication) {
        this.access = access;
        this.issues = issues;
        this.authentication = authentication;
    }

    /** The targets that it stands for, whoever may see them. */
    protected abstract Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand);

    /** How many arguments it takes. */
    protected abstract int arguments();

    @Override
    public MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != arguments()) {
            messages.addErrorMessage(say(
                    arguments() == 0 ? "attain.target.jql.noArguments" : "attain.target.jql.oneArgument",
                    operand.getName()));
        }
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser user = context.getApplicationUser();
        List<Long> found = find(user, operand).map(TargetNode::issueId).toList();
        return issues.literals(context, operand, found);
    }

    protected final boolean maySee(@Nullable ApplicationUser user, Issue issue) {
        return user != null && access.maySee(user, issue);
    }

    /** A message in the language of whoever searches. */
    protected final String say(String key, String argument) {
        return authentication.getI18nHelper().getText(key, argument);
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return arguments();
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
