package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in withoutPlan()}: A customers that have no plan of their own and should. */
public final class WithoutPlan extends CustomerFunction {

    private final CheckingCustomers checking;

    /** Made by the container. */
    public WithoutPlan(CheckingCustomers checking, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.withoutPlan", 0, types);
        this.checking = checking;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return each(user, checking::withoutPlan);
    }
}
