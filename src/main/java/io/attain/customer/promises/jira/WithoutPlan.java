package io.attain.customer.promises.jira;

import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.kernel.jira.SalesIssues;

/** JQL {@code issue in withoutPlan()}: A customers that have no plan of their own and should. */
public final class WithoutPlan extends CustomersWithin {

    /** Made by the container. */
    public WithoutPlan(CheckingCustomers checking, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.withoutPlan", types, (project, today) -> checking.withoutPlan(project));
    }
}
