package io.attain.customer.promises.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.kernel.jira.SalesIssues;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The base of JQL functions without arguments that find customers in one project after the other. */
public abstract class CustomersWithin extends CustomerFunction {

    private final Finding finding;

    /** Tells the issue ids of the customers of a project that are found on the day that it is for who asks. */
    @FunctionalInterface
    protected interface Finding {
        Collection<Long> within(long projectId, LocalDate today);
    }

    /** @param usage the key of what says that there are no arguments */
    protected CustomersWithin(TouchSearch search, String usage, SalesIssues types, Finding finding) {
        super(search, usage, 0, types);
        this.finding = finding;
    }

    @Override
    protected final Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        LocalDate today = search.today(user);
        return each(user, project -> finding.within(project, today));
    }
}
