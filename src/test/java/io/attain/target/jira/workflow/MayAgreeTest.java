package io.attain.target.jira.workflow;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.kernel.jira.SalesStatus.ACTIVE;
import static io.attain.kernel.jira.SalesStatus.AGREED;
import static io.attain.kernel.jira.SalesStatus.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowContext;
import io.attain.kernel.jira.SalesSite;
import io.attain.kernel.jira.SalesStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MayAgreeTest {
    private final SalesSite site = new SalesSite();
    private final MayAgree condition = new MayAgree(site.issues);

    @Test
    void letsOnlyItsOwnerAgreeAShare() {
        Issue share = site.issue(TARGET_SHARE, Map.of());
        assertThat(passes(share, "lily")).isFalse();

        when(share.getAssigneeId()).thenReturn("lily");
        assertThat(passes(share, "lily")).isTrue();
        assertThat(passes(share, "li-wei")).isFalse();
    }

    @Test
    void agreesATargetOnceAllItsSharesAre() {
        Issue agreed = share(AGREED);
        Issue active = share(ACTIVE);
        Issue proposed = share(PROPOSED);
        Issue target = site.issue(SALES_TARGET, Map.of());
        assertThat(passes(target, "li-wei")).isTrue();

        when(target.getSubTaskObjects()).thenReturn(List.of(agreed, proposed));
        assertThat(passes(target, "li-wei")).isFalse();

        when(target.getSubTaskObjects()).thenReturn(List.of(agreed, active));
        assertThat(passes(target, "li-wei")).isTrue();
    }

    private Issue share(SalesStatus status) {
        Issue share = site.issue(TARGET_SHARE, Map.of());
        when(share.getStatusId()).thenReturn(SalesSite.idOf(status));
        return share;
    }

    private boolean passes(Issue issue, String caller) {
        WorkflowContext context = mock();
        when(context.getCaller()).thenReturn(caller);
        return condition.passesCondition(Map.of("issue", issue, "context", context), Map.of(), mock(PropertySet.class));
    }
}
