package io.attain.activity.contacts.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.Touches;
import java.time.LocalDate;
import java.util.Collection;
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
        super(search, new Usage("attain.activity.jql.overdueActions", 0, 0));
        this.touches = touches;
        this.deals = deals;
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
}
