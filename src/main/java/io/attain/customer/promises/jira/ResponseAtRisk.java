package io.attain.customer.promises.jira;

import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.promises.app.StandingPromises;
import io.attain.kernel.jira.SalesIssues;

/** JQL {@code issue in responseAtRisk()}: customers with a request of whose time half is over, or that nobody is there to answer. */
public final class ResponseAtRisk extends CustomersWithin {

    /** Made by the container. */
    public ResponseAtRisk(StandingPromises promises, SalesIssues types, TouchSearch search) {
        super(search, "attain.promises.jql.atRisk", types, promises::atRisk);
    }
}
