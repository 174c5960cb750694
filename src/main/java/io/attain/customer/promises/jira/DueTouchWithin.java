package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.DaysBack;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.DueTouch.State;
import io.attain.customer.promises.app.DueTouches;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * JQL {@code issue in dueTouch(7d)}: customers who are to be touched by a working day that is no more than so many days away,
 * today without them. Whoever is overdue is no more due.
 */
public final class DueTouchWithin extends PromiseFunction {

    /** Made by the container. */
    public DueTouchWithin(DueTouches touches, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.dueTouch", 1, touches, types);
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        int ahead = days(operand).map(DaysBack::days).orElse(0);
        return customers(
                user,
                (touch, today) ->
                        touch.on(today) != State.OVERDUE && !touch.listed().isAfter(today.plusDays(ahead)));
    }
}
