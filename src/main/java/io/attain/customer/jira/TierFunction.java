package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.IssueFunction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions that find customers of all projects by their tiers; each takes one argument. */
abstract class TierFunction<T> extends IssueFunction {

    private final TierSearch search;
    private final String usage;

    /**
     * A function.
     *
     * @param usage the key of what says which argument it takes
     */
    TierFunction(TierSearch search, String usage) {
        this.search = search;
        this.usage = usage;
    }

    /** What an argument asks for; nothing if it is none. */
    abstract Optional<T> asked(String argument);

    /** The ids of a project's customers that are asked for. */
    abstract List<Long> of(TierBook book, long projectId, T asked);

    private Optional<T> asked(FunctionOperand operand) {
        return operand.getArgs().size() == 1 ? asked(operand.getArgs().get(0)) : Optional.empty();
    }

    @Override
    public final MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (asked(operand).isEmpty()) {
            messages.addErrorMessage(search.say(usage, operand.getName()));
        }
        return messages;
    }

    @Override
    protected final Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return asked(operand).stream()
                .flatMap(asked -> search.found((book, project) -> of(book, project, asked)).stream())
                .toList();
    }

    @Override
    protected final Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return search.seen(context, ids);
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
