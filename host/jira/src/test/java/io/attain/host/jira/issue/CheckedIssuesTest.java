package io.attain.host.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.TestSite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CheckedIssuesTest {

    @AutoClose
    private final TestSite site = new TestSite();

    @Test
    void ofEqualTransitionsAtOnceOneSucceeds() {
        MutableIssue issue = site.task("Wanted by four");
        List<TransitionValidationResult> wanted = IntStream.range(0, 4)
                .mapToObj(each -> site.issues().validateTransition(site.admin, issue.getId(), 31, site.input()))
                .toList();
        List<IssueResult> results = Collections.synchronizedList(new ArrayList<>());

        CompletableFuture.allOf(wanted.stream()
                        .map(each -> CompletableFuture.runAsync(site.jira
                                .threads()
                                .around(() -> results.add(site.issues().transition(site.admin, each)))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(results).hasSize(4).filteredOn(IssueResult::isValid).hasSize(1);
        assertThat(results).filteredOn(result -> !result.isValid()).allSatisfy(result -> assertThat(
                        result.getErrorCollection().getErrorMessages())
                .containsExactly("SALES-1 has another status by now: somebody was faster."));
        assertThat(site.events).hasSize(2);
    }

    @Test
    void createsAnIssueInItsWorkflowsFirstStatus() {
        ApplicationUser lily = site.user("lily");

        MutableIssue issue = site.create(site.issues()
                .validateCreate(
                        site.admin,
                        site.newIssue("Task", "Call Acme").setAssigneeId("lily").setDescription("Soon")));

        Issue stored = site.service(IssueManager.class).getIssueObject("SALES-1");
        assertThat(stored).isEqualTo(issue);
        assertThat(stored.getSummary()).isEqualTo("Call Acme");
        assertThat(stored.getDescription()).isEqualTo("Soon");
        assertThat(stored.getStatus().getName()).isEqualTo("To Do");
        assertThat(stored.getAssignee()).isEqualTo(lily);
        assertThat(stored.getReporter()).isEqualTo(site.admin);
        assertThat(stored.getIssueType().getName()).isEqualTo("Task");
        assertThat(site.events).containsExactly("SALES-1:1");
    }

    @Test
    void anUpdateFiresTheEventAskedForWhateverChanged() {
        site.user("lily");
        MutableIssue issue = site.create(site.issues().validateCreate(site.admin, site.newIssue("Task", "Call Acme")));
        UpdateValidationResult update = site.issues()
                .validateUpdate(
                        site.admin,
                        issue.getId(),
                        site.issues()
                                .newIssueInputParameters()
                                .setSummary("Call Haiyun")
                                .setAssigneeId("lily"));

        IssueResult result = site.issues().update(site.admin, update, EventDispatchOption.ISSUE_UPDATED, false);

        assertThat(result.isValid()).isTrue();
        assertThat(site.stored(issue).getSummary()).isEqualTo("Call Haiyun");
        assertThat(site.events).containsExactly("SALES-1:1", "SALES-1:2");
    }

    @Test
    void saysWhatIsWrongByField() {
        CreateValidationResult result = site.issues()
                .validateCreate(site.admin, site.newIssue("Task", " ").setAssigneeId("nobody"));

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrors())
                .containsEntry("summary", "You must specify a summary of the issue.")
                .containsEntry("assignee", "There is no user nobody.");
        assertThatThrownBy(() -> site.issues().create(site.admin, result)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void speaksTheAskersLanguage() {
        site.jira.users().setLocale(site.admin, Locale.SIMPLIFIED_CHINESE);

        CreateValidationResult result = site.issues().validateCreate(site.admin, site.newIssue("Task", ""));

        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "必须填写概要。");
    }

    @Test
    void refusesATypeThatTheProjectDoesNotOffer() {
        IssueInputParameters input = site.newIssue("Task", "x").setIssueTypeId("99");

        assertThat(site.issues()
                        .validateCreate(site.admin, input)
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("issuetype");
        assertThat(site.issues()
                        .validateCreate(site.admin, site.newIssue("Sub-task", "x"))
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("issuetype");
    }

    @Test
    void joinsASubTaskToItsParent() throws Exception {
        MutableIssue parent = site.task("Parent");

        MutableIssue subTask = site.subTask(parent, "Child");

        assertThat(site.stored(parent).getSubTaskObjects()).containsExactly(subTask);
        assertThat(site.stored(subTask).getParentObject()).isEqualTo(parent);
        assertThat(site.events).containsExactly("SALES-1:1", "SALES-2:1", "SALES-1 linked to SALES-2");
        assertThat(site.issues()
                        .validateSubTaskCreate(site.admin, subTask.getId(), site.newIssue("Sub-task", "Deeper"))
                        .isValid())
                .isFalse();
    }

    @Test
    void refusesAParentInAnotherProject() {
        Project other = site.project("OTHER");
        MutableIssue parent = site.task("Parent");

        CreateValidationResult result = site.issues()
                .validateSubTaskCreate(
                        site.admin,
                        parent.getId(),
                        site.newIssue("Sub-task", "x").setProjectId(other.getId()));

        assertThat(result.getErrorCollection().getErrors()).containsOnlyKeys("pid");
    }

    @Test
    void writesHistoryOfAnUpdate() {
        site.user("lily");
        MutableIssue issue = site.task("Old");

        site.update(issue, site.input().setSummary("New"));

        assertThat(site.stored(issue).getSummary()).isEqualTo("New");
        assertThat(site.jira.issueDesk().history().of(issue))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).containsExactly(Change.text("summary", "Old", "New")));
        assertThat(site.events).containsExactly("SALES-1:1", "SALES-1:2");
    }

    @Test
    void firesAssignedWhenTheAssigneeChanges() {
        site.user("lily");
        MutableIssue issue = site.task("Task");

        site.update(issue, site.input().setAssigneeId("lily"));

        assertThat(site.events).containsExactly("SALES-1:1", "SALES-1:3");
    }

    @Test
    void deletesSubTasksFirstAndFiresAnEventForEach() throws Exception {
        MutableIssue parent = site.task("Parent");
        MutableIssue subTask = site.subTask(parent, "Child");
        site.events.clear();

        DeleteValidationResult checked = site.issues().validateDelete(site.admin, parent.getId());
        assertThat(site.issues().delete(site.admin, checked).hasAnyErrors()).isFalse();

        assertThat(site.stored(subTask)).isNull();
        assertThat(site.events).containsExactly("SALES-2:8", "SALES-1:8");
    }

    @Test
    void movesAnIssueAlongItsWorkflow() {
        MutableIssue issue = site.task("Task");

        site.transition(issue, 31, site.input().setComment("Well done"));

        Issue stored = site.stored(issue);
        assertThat(stored.getStatus().getName()).isEqualTo("Done");
        assertThat(stored.getResolutionDate()).isNotNull();
        assertThat(((HostIssue) stored).resolution().map(Resolution::getName)).contains("Done");
        assertThat(site.jira.issueDesk().history().of(stored).get(0).changes())
                .extracting(Change::field, Change::fromText, Change::toText)
                .contains(tuple("resolution", null, "Done"));
        assertThat(site.service(CommentManager.class).getCommentsForUser(issue, site.admin))
                .extracting(Comment::getBody)
                .containsExactly("Well done");
        assertThat(site.events).hasSize(2);
    }

    @Test
    void anIssueThatGoesOnIsUnresolved() {
        MutableIssue issue = site.task("Task");
        for (int action : new int[] {31, 11}) {
            site.transition(issue, action, site.input());
        }

        Issue stored = site.stored(issue);
        assertThat(((HostIssue) stored).resolution()).isEmpty();
        assertThat(stored.getResolutionDate()).isNull();
    }

    @Test
    void refusesAnActionThatTheWorkflowDoesNotHave() {
        MutableIssue issue = site.task("Task");

        assertThat(site.issues()
                        .validateTransition(site.admin, issue.getId(), 999, site.input())
                        .isValid())
                .isFalse();
    }

    @Test
    void hidesIssuesFromWhoMayNotBrowse() {
        MutableIssue issue = site.task("Secret");
        ApplicationUser lily = site.user("lily");
        site.jira.permissions().revokeUsers(ProjectPermissions.BROWSE_PROJECTS, site.sales);

        assertThat(site.issues()
                        .getIssue(lily, issue.getId())
                        .getErrorCollection()
                        .getErrorMessages())
                .containsExactly("The issue does not exist, or you do not have permission to see it.");
        assertThat(site.issues().getIssue(null, issue.getKey()).isValid()).isFalse();
    }

    @Test
    void refusesDeletionToWhoMayOnlyWork() {
        MutableIssue issue = site.task("Task");
        ApplicationUser lily = site.user("lily");

        assertThat(site.issues().validateDelete(lily, issue.getId()).isValid()).isFalse();
        assertThat(site.issues()
                        .validateUpdate(lily, issue.getId(), site.input().setSummary("Hers"))
                        .isValid())
                .isTrue();
    }

    @Test
    void refusesAFieldThatIsNotOnTheScreen() {
        MutableIssue issue = site.task("Task");
        IssueInputParameters input = site.input().addCustomFieldValue(77L, "x");

        assertThat(site.issues()
                        .validateUpdate(site.admin, issue.getId(), input)
                        .getErrorCollection()
                        .getErrors())
                .containsOnlyKeys("customfield_77");
    }
}
