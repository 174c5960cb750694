package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.DueTouch.State;
import io.attain.customer.promises.app.DueTouches;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in overdueTouch()}: customers whom nobody touched by the day on which their tier promised it. */
public final class OverdueTouch extends PromiseFunction {

    /** Made by the container. */
    public OverdueTouch(DueTouches touches, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.overdueTouch", 0, touches, types);
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return customers(user, (touch, today) -> touch.on(today) == State.OVERDUE);
    }
}
