package io.attain.customer.pool.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.activity.contacts.jira.TouchFunction;
import io.attain.activity.contacts.jira.TouchSearch;
import io.attain.customer.pool.app.ProposingPromotions;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in promotionProposed()}: C customers that are proposed for B, in the projects that somebody may know of. */
public final class PromotionProposed extends TouchFunction {

    private final ProposingPromotions proposing;
    private final SalesIssues types;

    /** Made by the container. */
    public PromotionProposed(TouchSearch search, ProposingPromotions proposing, SalesIssues types) {
        super(search, "attain.pool.jql.promotionProposed", 0, 0);
        this.proposing = proposing;
        this.types = types;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return search.seenBy(user, project -> true).stream()
                .flatMap(project -> proposing.within(project).stream())
                .map(each -> each.customer().id())
                .collect(Collectors.toSet());
    }

    @Override
    protected boolean isFound(Issue issue) {
        return types.is(SalesIssueType.CUSTOMER, issue);
    }
}
