package io.attain.customer.promises.jira;

import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.kernel.jira.SalesIssues;

/** JQL {@code issue in withoutSenior()}: A customers whose owner is none of those whom the strategy names. */
public final class WithoutSenior extends CustomersWithin {

    /** Made by the container. */
    public WithoutSenior(CheckingCustomers checking, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.withoutSenior", types, (project, today) -> checking.withoutSenior(project));
    }
}
