package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesStatus;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepReport;
import io.attain.setup.StepReport.State;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workflows that a project follows, which Jira changes by a draft only. */
class WorkflowsInUseTest {
    private static final String TARGETS = "Attain: Sales Target";

    @AutoClose
    private final InMemoryJira jira = new InMemoryJira();

    private final WorkflowManager manager = jira.service(WorkflowManager.class);
    private final InMemoryItems items = new InMemoryItems();

    @BeforeEach
    void aProjectFollowsAnOlderOneOfOurs() throws Exception {
        for (SalesStatus status : SalesStatus.values()) {
            items.put(Kind.STATUS, status.name(), "1");
        }
        for (SalesResolution resolution : SalesResolution.values()) {
            items.put(Kind.RESOLUTION, resolution.name(), "1");
        }
        jira.service(JiraAuthenticationContext.class).setLoggedInUser(jira.admin());
        plan().run();
        WorkflowSchemeManager schemes = jira.service(WorkflowSchemeManager.class);
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("Sales")
                .setDefaultWorkflow(TARGETS)
                .build());
        Project project = jira.project("SALES");
        schemes.addSchemeToProject(project, schemes.getSchemeObject(scheme.getId()));
        makeOlder();
    }

    @Test
    void anOlderOneIsBroughtUpToDateAndLeavesNoDraft() {
        assertThat(targets(plan().look()).state()).isEqualTo(State.MISSING);

        assertThat(targets(plan().run()).state()).isEqualTo(State.CREATED);

        assertThat(transitions(manager.getWorkflow(TARGETS)))
                .contains("Propose")
                .doesNotContain("Suggest");
        assertThat(manager.getWorkflow(TARGETS).hasDraftWorkflow()).isFalse();
        assertThat(targets(plan().look()).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void anAdministratorsDraftIsLeftAloneAndTold() {
        JiraWorkflow draft = manager.createDraftWorkflow(jira.admin(), TARGETS);
        initial(draft).setName("Begin");
        manager.updateWorkflow(jira.admin(), draft);

        StepReport report = targets(plan().run());

        assertThat(report.state()).isEqualTo(State.KEPT);
        assertThat(report.kept().messageKey()).isEqualTo("attain.setup.note.draft");
        assertThat(targets(plan().run(Set.of(TARGETS))).failure()).hasMessageContaining("attain.setup.note.draft");
        assertThat(initial(manager.getDraftWorkflow(TARGETS)).getName()).isEqualTo("Begin");
        assertThat(transitions(manager.getWorkflow(TARGETS))).contains("Suggest");

        manager.deleteDraftWorkflow(TARGETS);
        assertThat(targets(plan().run()).state()).isEqualTo(State.CREATED);
    }

    @Test
    void aDraftOfOursThatCannotBeKeptIsThrownAway() {
        WorkflowWriting writing = new WorkflowWriting(manager, jira.service(JiraAuthenticationContext.class));
        WorkflowDescriptor broken = new WorkflowDescriptor() {
            @Override
            public void writeXML(PrintWriter out, int indent) {
                throw new IllegalStateException("broken");
            }
        };

        assertThatThrownBy(() -> writing.write(TARGETS, broken)).hasMessage("broken");

        assertThat(manager.getWorkflow(TARGETS).hasDraftWorkflow()).isFalse();
        assertThat(transitions(manager.getWorkflow(TARGETS))).contains("Suggest");
    }

    private SetupPlan plan() {
        WorkflowWriting writing = new WorkflowWriting(manager, jira.service(JiraAuthenticationContext.class));
        WorkflowSteps steps = new WorkflowSteps(writing, items, new OurWorkflows(manager, items));
        return new SetupPlan(steps.steps(null, SetupChoice.in(NameLanguage.ENGLISH)));
    }

    private void makeOlder() throws Exception {
        String older = WorkflowXml.textOf(manager.getWorkflow(TARGETS).getDescriptor())
                .replace("<meta name=\"attain.definition\">", "<meta name=\"attain.definition\">older ")
                .replace("name=\"Propose\"", "name=\"Suggest\"");
        WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(older);
        manager.saveWorkflowWithoutAudit(new ConfigurableJiraWorkflow(TARGETS, descriptor, manager));
        items.put(Kind.WORKFLOW, SalesWorkflow.TARGET.name(), WorkflowXml.sumOf(descriptor));
    }

    private static ActionDescriptor initial(JiraWorkflow workflow) {
        return (ActionDescriptor) workflow.getDescriptor().getInitialActions().get(0);
    }

    private static List<String> transitions(JiraWorkflow workflow) {
        List<?> actions = ((StepDescriptor) workflow.getDescriptor().getSteps().get(0)).getActions();
        return actions.stream()
                .map(action -> ((ActionDescriptor) action).getName())
                .toList();
    }

    private static StepReport targets(List<StepReport> reports) {
        return reports.stream()
                .filter(report -> report.name().equals(TARGETS))
                .findFirst()
                .orElseThrow();
    }
}
