package io.attain.customer.pool.jira;

import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.pool.app.ProposingPromotions;
import io.attain.customer.promises.jira.CustomersWithin;
import io.attain.kernel.jira.SalesIssues;

/** JQL {@code issue in promotionProposed()}: C customers that are proposed for B, in the projects that somebody may know of. */
public final class PromotionProposed extends CustomersWithin {

    /** Made by the container. */
    public PromotionProposed(TouchSearch search, ProposingPromotions proposing, SalesIssues types) {
        super(search, "attain.pool.jql.promotionProposed", types, (project, today) -> proposing.within(project).stream()
                .map(each -> each.customer().id())
                .toList());
    }
}
