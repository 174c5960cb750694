package io.attain.activity.contacts.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.Touches;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JQL {@code issue in overdueActions()}: customers and open opportunities whose next step should have been done by now, and of
 * which no log tells since; of the last year.
 */
public final class OverdueActions extends TouchFunction {

    private final Touches touches;
    private final OpenDeals deals;

    /** Made by the container. */
    public OverdueActions(Touches touches, OpenDeals deals, TouchSearch search) {
        super(search);
        this.touches = touches;
        this.deals = deals;
    }

    @Override
    Optional<String> fault(@Nullable ApplicationUser user, FunctionOperand operand) {
        return operand.getArgs().isEmpty()
                ? Optional.empty()
                : Optional.of(search.say("attain.activity.jql.overdueActions", operand.getName()));
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        LocalDate now = search.today(user);
        return touches.overdue(search.seenBy(user, project -> true), now.minusDays(DaysBack.MOST), now);
    }

    @Override
    protected boolean isFound(Issue issue) {
        return deals.isOpen(issue);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }
}
