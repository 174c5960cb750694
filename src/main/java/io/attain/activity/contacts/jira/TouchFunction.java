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
public abstract class TouchFunction extends IssueFunction {

    protected final TouchSearch search;
    private final Usage usage;

    /**
     * What arguments a function takes; where there are all of them, the last one says days.
     *
     * @param text the key of what says which they are
     */
    public record Usage(String text, int fewest, int most) {

        private boolean allows(int arguments) {
            return arguments >= fewest && arguments <= most;
        }
    }

    protected TouchFunction(TouchSearch search, Usage usage) {
        this.search = search;
        this.usage = usage;
    }

    @Override
    protected final Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return search.seen(context, ids);
    }

    @Override
    public final MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        fault(user, operand).ifPresent(messages::addErrorMessage);
        return messages;
    }

    private Optional<String> fault(@Nullable ApplicationUser user, FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        if (!usage.allows(arguments.size())) {
            return Optional.of(usage(operand));
        }
        return saysDays(arguments) && days(operand).isEmpty()
                ? Optional.of(search.say(
                        "attain.activity.jql.noDays",
                        arguments.get(arguments.size() - 1),
                        Integer.toString(DaysBack.MOST)))
                : wrong(user, operand);
    }

    /** What else is wrong with so many arguments, in the words of whoever searches; nothing if they may be asked for. */
    Optional<String> wrong(@Nullable ApplicationUser user, FunctionOperand operand) {
        return Optional.empty();
    }

    final String usage(FunctionOperand operand) {
        return search.say(usage.text, operand.getName());
    }

    /** The days that the last argument says; nothing if it is left out, or says none. */
    protected final Optional<DaysBack> days(FunctionOperand operand) {
        return Optional.of(operand.getArgs())
                .filter(this::saysDays)
                .flatMap(arguments -> DaysBack.named(arguments.get(arguments.size() - 1)));
    }

    /** Whether the last of some arguments says days. */
    boolean saysDays(List<String> arguments) {
        return usage.most > 0 && arguments.size() == usage.most;
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return usage.fewest;
    }
}
