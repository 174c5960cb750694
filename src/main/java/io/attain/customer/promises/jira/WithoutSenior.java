package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in withoutSenior()}: A customers whose owner is none of those whom the strategy names. */
public final class WithoutSenior extends CustomerFunction {

    private final CheckingCustomers checking;

    /** Made by the container. */
    public WithoutSenior(CheckingCustomers checking, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.withoutSenior", 0, types);
        this.checking = checking;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return each(user, checking::withoutSenior);
    }
}
