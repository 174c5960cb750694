package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.kernel.jira.IssueFunction;
import io.attain.targets.TargetNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find targets: only those that whoever searches may see. */
public abstract class TargetFunction extends IssueFunction {

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

    /** The key of what tells whoever gives it others how it is used. */
    protected String usage() {
        return arguments() == 0 ? "attain.target.jql.noArguments" : "attain.target.jql.oneArgument";
    }

    /** Whether these can be its arguments. */
    protected boolean takes(List<String> given) {
        return given.size() == arguments();
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (!takes(operand.getArgs())) {
            messages.addErrorMessage(search.say(usage(), operand.getName()));
        }
        return messages;
    }

    @Override
    protected final Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return search.seen(context, ids);
    }

    @Override
    protected final Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return find(user, operand).map(TargetNode::issueId).toList();
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return arguments();
    }
}
