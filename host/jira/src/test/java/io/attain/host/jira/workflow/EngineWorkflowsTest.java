package io.attain.host.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.attain.host.jira.project.Projects;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Database;
import io.attain.host.store.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EngineWorkflowsTest {

    @RegisterExtension
    final TestDatabase tables = new TestDatabase();

    private final Database database = tables.database();
    private final Projects projects = new Projects(database, new Users(database));
    private final WorkflowSchemes schemes = new WorkflowSchemes(database, projects);
    private final StoredWorkflows stored = new StoredWorkflows(database, projects, schemes);
    private final JiraWorkflows platform = new JiraWorkflows(stored);
    private final PermissionManager permissions = mock();
    private final ApplicationUser lily = user("lily");
    private final ApplicationUser tom = user("tom");
    private final RecordedSteps steps = new RecordedSteps();
    private final EngineWorkflows workflows = new EngineWorkflows(stored, permissions, () -> new DealParts(steps));
    private final Project project = mock();

    @BeforeEach
    void makeProject() throws Exception {
        String xml = new String(
                EngineWorkflowsTest.class.getResourceAsStream("deal.xml").readAllBytes(), StandardCharsets.UTF_8);
        platform.createWorkflow(
                lily,
                new ConfigurableJiraWorkflow("Deals", WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), platform));
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("Sales")
                .setDefaultWorkflow("Deals")
                .build());
        database.run(handle -> {
            handle.execute("insert into app_user values ('lily', 'lily', 'Lily', 'l@x', true, '', null, null, false)");
            handle.execute("insert into issue_type (id, name, description, sub_task) values (7, 'Deal', '', false)");
            handle.execute("insert into issue_type_scheme (id, name, description) values (1, 'T', '')");
            handle.execute("insert into issue_type_screen_scheme (id, name, description) values (1, 'S', '')");
            handle.execute(
                    "insert into project (id, project_key, name, description, lead_key, issue_count, issue_type_scheme_id,"
                            + " workflow_scheme_id, issue_type_screen_scheme_id)"
                            + " values (1, 'SALES', 'Sales', '', 'lily', 0, 1, ?, 1)",
                    scheme.getId());
        });
        when(project.getKey()).thenReturn("SALES");
        when(project.getId()).thenReturn(1L);
    }

    @Test
    void aNewIssueBeginsInTheStatusOfTheInitialResult() {
        assertThat(workflows.initialStatusId(1, "7")).isEqualTo("10");
    }

    @Test
    void whatWasMovedHereKeepsAStatusThatTheWorkflowHas() {
        assertThat(workflows.statusAfterMove(1, "7", "20")).isEqualTo("20");
        assertThat(workflows.statusAfterMove(1, "7", "999")).isEqualTo("10");
    }

    @Test
    void creatingRunsTheInitialActionAndAsksForItsEvent() throws Exception {
        workflows.start(issue("10"), lily, Map.of(), steps);

        assertThat(steps.log()).containsExactly("event 1");
    }

    @Test
    void aValidatorOnCreationRefuses() {
        MutableIssue nameless = issue("10");
        when(nameless.getSummary()).thenReturn("");

        assertThatThrownBy(() -> workflows.start(nameless, lily, Map.of(), steps))
                .isInstanceOf(TransitionRefused.class);
        assertThat(steps.log()).isEmpty();
    }

    @Test
    void conditionsDecideWhichActionsAreOffered() {
        assertThat(names(workflows.actions(issue("10"), lily))).containsExactly("Win", "Lose");
        assertThat(names(workflows.actions(issue("10"), tom))).containsExactly("Lose");
        assertThat(names(workflows.actions(issue("10"), null))).containsExactly("Lose");
    }

    @Test
    void jirasOwnPermissionConditionAsksThePermissions() {
        MutableIssue issue = issue("10");
        when(permissions.hasPermission(new ProjectPermissionKey("RESOLVE_ISSUES"), issue, tom))
                .thenReturn(true);

        assertThat(names(workflows.actions(issue, tom))).containsExactly("Lose", "Guarded");
    }

    @Test
    void postFunctionsRunInOrderAroundTheChangeOfStatus() throws Exception {
        workflows.perform(issue("10"), lily, 11, Map.of(), steps);

        assertThat(steps.log())
                .containsExactly("before in 10 by lily", "resolve 5", "enter 20", "after in 20 by lily", "event 13");
    }

    @Test
    void jirasOwnFunctionClearsTheResolutionAndSetsNoOtherField() throws Exception {
        workflows.perform(issue("20"), lily, 51, Map.of(), steps);
        assertThat(steps.log()).containsExactly("resolve null", "enter 10");

        assertThatThrownBy(() -> workflows.perform(issue("20"), lily, 61, Map.of(), steps))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("summary");
    }

    @Test
    void aValidatorsMessagesReachTheUserByField() {
        MutableIssue nameless = issue("10");
        when(nameless.getSummary()).thenReturn("");

        assertThatThrownBy(() -> workflows.perform(nameless, lily, 11, Map.of(), steps))
                .isInstanceOfSatisfying(TransitionRefused.class, refused -> {
                    assertThat(refused.fieldErrors()).containsEntry("summary", "Give the deal a name.");
                    assertThat(refused.messages()).containsExactly("The deal is not ready.");
                });
        assertThat(steps.log()).isEmpty();
    }

    @Test
    void anActionThatIsNotOpenToTheCallerIsRefused() {
        assertThatThrownBy(() -> workflows.perform(issue("10"), tom, 11, Map.of(), steps))
                .isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> workflows.perform(issue("20"), lily, 11, Map.of(), steps))
                .isInstanceOf(TransitionRefused.class);
        assertThat(steps.log()).isEmpty();
    }

    @Test
    void aFailingPostFunctionRollsTheTransactionBack() {
        MutableIssue issue = issue("10");
        TransitionSteps none = mock(TransitionSteps.class, call -> {
            throw new AssertionError("the function fails before " + call);
        });

        assertThatThrownBy(() -> database.run(handle -> {
                    handle.execute("insert into site_property values ('a', 'written in the transaction')");
                    try {
                        workflows.perform(issue, lily, 21, Map.of(), none);
                    } catch (TransitionRefused e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOf(WorkflowException.class)
                .hasMessageContaining("the server is down");
        assertThat((int) database.call(handle -> handle.createQuery("select count(*) from site_property")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
    }

    @Test
    void anActionThatStaysInItsStepChangesNoStatus() throws Exception {
        workflows.perform(issue("20"), lily, 41, Map.of(), steps);

        assertThat(steps.log()).isEmpty();
    }

    @Test
    void aStoredWorkflowIsReadBackAsItWas() {
        JiraWorkflow workflow = platform.getWorkflow(1L, "7");

        assertThat(workflow.getName()).isEqualTo("Deals");
        assertThat(names(workflow.getAllActions())).contains("Create", "Win", "Lose", "Note");
        assertThat(platform.getWorkflow("Unknown")).isNull();
        assertThatThrownBy(() -> platform.createWorkflow(lily, workflow)).hasMessageContaining("exists already");
    }

    @Test
    void aSchemeMapsIssueTypesToWorkflows() {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj("Sales");
        schemes.updateWorkflowScheme(scheme.builder().setMapping("7", "Deals").build());

        assertThat(schemes.getWorkflowSchemeObj(project).getConfiguredWorkflow("7"))
                .isEqualTo("Deals");
        assertThat(schemes.getWorkflowSchemeObj(project).getMappings()).containsEntry(null, "Deals");
    }

    @Test
    void aWorkflowThatAProjectUsesIsChangedByADraftOnly() {
        JiraWorkflow used = platform.getWorkflow("Deals");
        assertThat(used.isActive()).isTrue();
        assertThatThrownBy(() -> platform.updateWorkflow(lily, used)).hasMessageContaining("active");

        JiraWorkflow draft = platform.createDraftWorkflow(lily, "Deals");
        ((ActionDescriptor) draft.getDescriptor().getInitialActions().get(0)).setName("Begin");
        platform.updateWorkflow(lily, draft);
        assertThat(names(platform.getWorkflow("Deals").getAllActions())).contains("Create");
        assertThat(names(platform.getDraftWorkflow("Deals").getAllActions())).contains("Begin");
        assertThatThrownBy(() -> platform.createDraftWorkflow(lily, "Deals")).isInstanceOf(IllegalStateException.class);

        platform.overwriteActiveWorkflow(lily, "Deals");
        assertThat(names(platform.getWorkflow("Deals").getAllActions())).contains("Begin");
        assertThat(platform.getWorkflow("Deals").hasDraftWorkflow()).isFalse();
        assertThatThrownBy(() -> platform.overwriteActiveWorkflow(lily, "Deals"))
                .hasMessageContaining("No draft");
    }

    @Test
    void aDraftIsThrownAwayAndAWorkflowThatNobodyUsesHasNone() {
        platform.createDraftWorkflow(lily, "Deals");
        assertThat(platform.deleteDraftWorkflow("Deals")).isTrue();
        assertThat(platform.deleteDraftWorkflow("Deals")).isFalse();

        platform.createWorkflow(
                lily,
                new ConfigurableJiraWorkflow(
                        "Unused", platform.getWorkflow("Deals").getDescriptor(), platform));
        JiraWorkflow unused = platform.getWorkflow("Unused");
        assertThatThrownBy(() -> platform.createDraftWorkflow(lily, "Unused"))
                .isInstanceOf(IllegalStateException.class);
        platform.updateWorkflow(lily, unused);
        assertThatThrownBy(() -> platform.updateWorkflow(null, unused)).hasMessageContaining("null user");
    }

    private MutableIssue issue(String statusId) {
        AtomicReference<String> status = new AtomicReference<>(statusId);
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(100L);
        when(issue.getKey()).thenReturn("SALES-1");
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getIssueTypeId()).thenReturn("7");
        when(issue.getSummary()).thenReturn("A deal");
        when(issue.getStatusId()).thenAnswer(call -> status.get());
        doAnswer(call -> {
                    status.set(call.getArgument(0));
                    return null;
                })
                .when(issue)
                .setDescription(any());
        return issue;
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        return user;
    }

    private static List<String> names(Iterable<ActionDescriptor> actions) {
        List<String> names = new ArrayList<>();
        actions.forEach(action -> names.add(action.getName()));
        return names;
    }
}
