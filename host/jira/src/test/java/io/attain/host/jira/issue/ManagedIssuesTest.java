package io.attain.host.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.attain.host.jira.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ManagedIssuesTest {

    @AutoClose
    private final TestSite site = new TestSite();

    @Test
    void deletesWithoutAskingForPermissionAndFiresTheEvent() throws Exception {
        MutableIssue parent = site.task("Call Acme");
        MutableIssue part = site.subTask(parent, "Find the number");
        site.events.clear();
        IssueManager issues = site.service(IssueManager.class);

        issues.deleteIssue(site.user("lily"), part, EventDispatchOption.ISSUE_DELETED, false);
        issues.deleteIssue(site.admin, part, EventDispatchOption.ISSUE_DELETED, false);

        assertThat(site.stored(part)).isNull();
        assertThat(site.stored(parent).getSubTaskObjects()).isEmpty();
        assertThat(site.events).containsExactly("SALES-2:8");
    }
}
