package io.attain.host.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.util.IssueUpdateBean;
import com.atlassian.jira.issue.util.IssueUpdater;
import io.attain.host.jira.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueConversionsTest {

    @AutoClose
    private final TestSite site = new TestSite();

    private final IssueConversions conversions = site.jira.issueDesk().conversions();
    private MutableIssue parent;
    private MutableIssue other;
    private MutableIssue child;

    @BeforeEach
    void aChildOfOneOfTwo() throws Exception {
        parent = site.task("Parent");
        other = site.task("Other");
        child = site.subTask(parent, "Child");
        site.events.clear();
    }

    @Test
    void aSubTaskGoesToAnotherParent() {
        conversions.changeParent(child, other, site.admin);

        assertThat(site.stored(child).getParentId()).isEqualTo(other.getId());
        assertThat(site.stored(parent).getSubTaskObjects()).isEmpty();
        assertThat(site.events)
                .containsExactly("SALES-1 unlinked from SALES-3", "SALES-2 linked to SALES-3", "SALES-3:" + UPDATED);
        assertThatThrownBy(() -> conversions.changeParent(parent, other, site.admin))
                .hasMessage("SALES-1 is no sub-task");
    }

    @Test
    void pluginsGiveASubTaskAnotherParentAndHaveItTold() throws Exception {
        IssueUpdateBean changed = site.service(SubTaskManager.class).changeParent(child, other, site.admin);
        assertThat(site.stored(child).getParentId()).isEqualTo(other.getId());

        site.service(IssueUpdater.class).doUpdate(changed, true);

        assertThat(site.events)
                .containsExactly("SALES-1 unlinked from SALES-3", "SALES-2 linked to SALES-3", "SALES-3:" + UPDATED);
    }

    @Test
    void aSubTaskBecomesAnIssueAndASubTaskAgain() {
        Issue alone = conversions.toIssue(child, type("Task"), site.admin);

        assertThat(alone.getParentId()).isNull();
        assertThat(alone.isSubTask()).isFalse();
        assertThat(site.stored(child).getIssueType().getName()).isEqualTo("Task");
        assertThat(site.stored(child).getKey()).isEqualTo("SALES-3");
        assertThat(site.jira.issueDesk().history().of(alone)).last().satisfies(entry -> assertThat(entry.changes())
                .extracting(Change::field, Change::fromText, Change::toText)
                .contains(org.assertj.core.groups.Tuple.tuple("issuetype", "Sub-task", "Task")));

        conversions.toSubTask(alone, other, type("Sub-task"), site.admin);
        assertThat(site.stored(child).getParentId()).isEqualTo(other.getId());
        assertThatThrownBy(() -> conversions.toSubTask(other, parent, type("Sub-task"), site.admin))
                .hasMessage("SALES-2 is or has a sub-task");
        assertThatThrownBy(() -> conversions.toSubTask(parent, other, type("Task"), site.admin))
                .hasMessage("SALES-1 cannot be of the type Task");
    }

    private static final long UPDATED = 2;

    private IssueType type(String name) {
        return site.service(IssueTypeManager.class).getIssueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
