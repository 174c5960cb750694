package io.attain.targets.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find targets: only those that whoever searches may see. */
public abstract class TargetFunction extends AbstractJqlFunction {

    private final TargetSearch search;

    protected TargetFunction(TargetSearch search) {
        this.search = search;
    }

    /** The targets that it stands for, whoever may see them. */
    protected abstract Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand);

    /** How many arguments it takes. */
    protected int arguments() {
        return 0;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (operand.getArgs().size() != arguments()) {
            messages.addErrorMessage(search.say(
                    arguments() == 0 ? "attain.target.jql.noArguments" : "attain.target.jql.oneArgument",
                    operand.getName()));
        }
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        List<Long> found = find(context.getApplicationUser(), operand)
                .map(TargetNode::issueId)
                .toList();
        return search.seen(context, found)
                .map(id -> new QueryLiteral(operand, id))
                .toList();
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
