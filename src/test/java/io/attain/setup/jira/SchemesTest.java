package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.host.jira.project.Projects;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import io.attain.setup.StepRefused;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What set-up does to the schemes that a project has, and what it does without one of its own. */
class SchemesTest {
    private static final SetupChoice CHOICE = SetupChoice.in(NameLanguage.ENGLISH);

    @AutoClose
    private static final InMemoryJira JIRA = new InMemoryJira();

    private static final InMemoryItems INSTALLED = new InMemoryItems();
    private static int projects;

    private final IssueTypeSchemeManager typeSchemes = JIRA.service(IssueTypeSchemeManager.class);
    private final WorkflowSchemeManager workflowSchemes = JIRA.service(WorkflowSchemeManager.class);
    private final OurTypes types = new OurTypes(INSTALLED);
    private final OurWorkflows workflows = new OurWorkflows(JIRA.service(WorkflowManager.class), INSTALLED);
    private final Project project = JIRA.project("SALES" + "ABCD".charAt(projects++));

    @BeforeAll
    static void installOurTypesAndWorkflows() {
        IssueTypeManager all = JIRA.service(IssueTypeManager.class);
        IssueTypeSchemeManager schemes = JIRA.service(IssueTypeSchemeManager.class);
        List<String> byDefault = schemes.getIssueTypesForDefaultScheme().stream()
                .map(IssueType::getId)
                .toList();
        for (SalesIssueType type : SalesIssueType.values()) {
            IssueType made = type.isSubTask()
                    ? all.createSubTaskIssueType(type.name(), "", null)
                    : all.createIssueType(type.name(), "", null);
            INSTALLED.put(Kind.ISSUE_TYPE, type.name(), made.getId());
        }
        schemes.update(schemes.getDefaultIssueTypeScheme(), byDefault);
        WorkflowManager manager = JIRA.service(WorkflowManager.class);
        WorkflowDescriptor any = manager.getWorkflows().iterator().next().getDescriptor();
        for (SalesWorkflow workflow : SalesWorkflow.values()) {
            manager.createWorkflow(JIRA.admin(), new ConfigurableJiraWorkflow(workflow.jiraName(), any, manager));
        }
    }

    @Test
    void addsOurTypesBehindThoseOfTheProject() {
        List<String> before = offered();
        Step step = only(new IssueTypeSchemeSteps(typeSchemes, types));
        assertThat(step.present().getAsBoolean()).isFalse();

        step.action().run();

        assertThat(offered()).startsWith(before.toArray(String[]::new)).containsAll(types.ids());
        assertThat(step.present().getAsBoolean()).isTrue();
    }

    @Test
    void leavesTheIssueTypesOfAllProjectsAlone() {
        long jirasDefault = typeSchemes.getDefaultIssueTypeScheme().getId();
        Projects all = JIRA.site.projects();
        all.useSchemes(project, all.schemes(project).withIssueTypes(jirasDefault));
        List<String> before = offered();
        Step step = only(new IssueTypeSchemeSteps(typeSchemes, types));

        assertThatThrownBy(step.action()::run)
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("defaultIssueTypeScheme [" + project.getName() + "]");
        assertThat(offered()).isEqualTo(before);
    }

    @Test
    void extendsTheProjectsOwnWorkflowScheme() {
        AssignableWorkflowScheme before = workflowSchemes.getWorkflowSchemeObj(project);
        Step step = only(new WorkflowSchemeSteps(workflowSchemes, types, workflows));
        assertThat(step.present().getAsBoolean()).isFalse();

        step.action().run();

        AssignableWorkflowScheme after = workflowSchemes.getWorkflowSchemeObj(project);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getMappings())
                .containsAllEntriesOf(before.getMappings())
                .containsEntry(types.idOf(SalesIssueType.TARGET_SHARE), "Attain: Sales Target")
                .hasSize(before.getMappings().size() + SalesIssueType.values().length);
        assertThat(step.present().getAsBoolean()).isTrue();
    }

    /** Jira's default has no id, which that of the small one has. */
    @Test
    void givesAProjectOnTheDefaultWorkflowSchemeOneOfItsOwn() {
        WorkflowSchemeManager schemes = mock();
        AssignableWorkflowScheme jirasDefault = mock();
        AssignableWorkflowScheme made = mock();
        AssignableWorkflowScheme.Builder builder = mock();
        Scheme associated = new Scheme();
        when(jirasDefault.getId()).thenReturn(null);
        when(made.getId()).thenReturn(7L);
        when(schemes.getWorkflowSchemeObj(project)).thenReturn(jirasDefault);
        when(schemes.assignableBuilder()).thenReturn(builder);
        when(builder.setName("Attain: " + project.getKey())).thenReturn(builder);
        when(schemes.createScheme(any())).thenReturn(made);
        when(schemes.getSchemeObject(7L)).thenReturn(associated);

        only(new WorkflowSchemeSteps(schemes, types, workflows)).action().run();

        verify(builder, times(10)).setMapping(anyString(), anyString());
        verify(schemes).removeSchemesFromProject(project);
        verify(schemes).addSchemeToProject(eq(project), eq(associated));
    }

    private Step only(StepSource source) {
        List<Step> steps = source.steps(project, CHOICE);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private List<String> offered() {
        return typeSchemes.getIssueTypesForProject(project).stream()
                .map(IssueType::getId)
                .toList();
    }
}
