package io.attain.host.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import io.attain.host.jira.TestSite;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class IssueMovesTest {

    @AutoClose
    private final TestSite site = new TestSite();

    @Test
    void movesAnIssueWithItsSubTasksToAnotherProject() throws Exception {
        MutableIssue parent = site.task("Parent");
        site.subTask(parent, "Child");
        Project other = site.project("OTHER");
        site.events.clear();

        Issue moved = site.jira.issueDesk().moves().move(parent, other, site.admin);

        IssueManager issues = site.service(IssueManager.class);
        assertThat(moved.getKey()).isEqualTo("OTHER-1");
        assertThat(issues.getIssueObject("SALES-1")).isEqualTo(moved);
        assertThat(issues.getIssueByCurrentKey("SALES-1")).isNull();
        assertThat(site.events).containsExactly("OTHER-1:9", "OTHER-2:9");
        assertThat(site.jira.issueDesk().history().of(moved)).singleElement().satisfies(entry -> assertThat(
                        entry.changes())
                .extracting(Change::field, Change::fromText, Change::toText)
                .containsExactly(
                        tuple("Key", "SALES-1", "OTHER-1"), tuple("project", site.sales.getName(), other.getName())));
    }

    @Test
    void aMovedIssueKeepsAStatusThatTheWorkflowThereHas() throws Exception {
        MutableIssue issue = site.task("Task");
        site.transition(issue, 31, site.input());
        Issue finished = site.stored(issue);

        Issue moved = site.jira.issueDesk().moves().move(finished, site.project("OTHER"), site.admin);

        assertThat(moved.getStatus().getName()).isEqualTo("Done");
        assertThat(moved.getResolutionDate()).isEqualTo(finished.getResolutionDate());
    }
}
