package io.attain.activity.contacts.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.kernel.jira.IssueFunction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find what was touched. Arguments that are none find nothing. */
abstract class TouchFunction extends IssueFunction {

    final TouchSearch search;

    TouchFunction(TouchSearch search) {
        this.search = search;
    }

    @Override
    protected final Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return search.seen(context, ids);
    }

    /** What is wrong with the arguments, in the words of whoever searches; nothing if they may be asked for. */
    abstract Optional<String> fault(@Nullable ApplicationUser user, FunctionOperand operand);

    @Override
    public final MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        fault(user, operand).ifPresent(messages::addErrorMessage);
        return messages;
    }

    /** The days that an argument says; nothing if there is none, or it is none. */
    static Optional<DaysBack> days(FunctionOperand operand, int argument) {
        List<String> arguments = operand.getArgs();
        return arguments.size() > argument ? DaysBack.named(arguments.get(argument)) : Optional.empty();
    }

    String noDays(FunctionOperand operand, int argument) {
        return search.say(
                "attain.activity.jql.noDays", operand.getArgs().get(argument), Integer.toString(DaysBack.MOST));
    }
}
