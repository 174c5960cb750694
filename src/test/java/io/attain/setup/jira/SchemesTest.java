package io.attain.setup.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.attain.kernel.jira.InMemoryItems;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesSite;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import io.attain.setup.StepRefused;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What set-up does to the schemes that a project has, and what it does without one of its own. */
class SchemesTest {
    private static final SetupChoice CHOICE = new SetupChoice(NameLanguage.ENGLISH);

    private final OurTypes types = new OurTypes(SalesSite.items());
    private final OurWorkflows workflows = new OurWorkflows(mock(), new InMemoryItems());
    private final Project project = mock();

    @BeforeEach
    void nameTheProject() {
        when(project.getKey()).thenReturn("SALES");
        when(project.getName()).thenReturn("Sales");
    }

    @Test
    void addsOurTypesBehindThoseOfTheProject() {
        IssueTypeSchemeManager schemes = issueTypeSchemes(2, "Task");

        only(new IssueTypeSchemeSteps(schemes, types)).action().run();

        ArgumentCaptor<Collection<String>> offered = ArgumentCaptor.captor();
        verify(schemes).update(any(), offered.capture());
        assertThat(offered.getValue())
                .startsWith("Task")
                .hasSize(11)
                .containsAll(Stream.of(SalesIssueType.values()).map(Enum::name).toList());
    }

    @Test
    void leavesTheIssueTypesOfAllProjectsAlone() {
        IssueTypeSchemeManager schemes = issueTypeSchemes(1, "Task");

        assertThatThrownBy(only(new IssueTypeSchemeSteps(schemes, types)).action()::run)
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("defaultIssueTypeScheme [Sales]");
        verify(schemes, never()).update(any(), any());
    }

    @Test
    void acceptsADefaultThatOffersOurTypesAlready() {
        String[] all = Stream.of(SalesIssueType.values()).map(Enum::name).toArray(String[]::new);

        assertThat(only(new IssueTypeSchemeSteps(issueTypeSchemes(1, all), types))
                        .present()
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void extendsTheProjectsOwnWorkflowScheme() {
        WorkflowSchemeManager schemes = mock();
        AssignableWorkflowScheme own = workflowScheme(5L, Map.of("Task", "jira"));
        AssignableWorkflowScheme.Builder builder = mock();
        when(schemes.getWorkflowSchemeObj(project)).thenReturn(own);
        when(own.builder()).thenReturn(builder);

        Step step = only(new WorkflowSchemeSteps(schemes, types, workflows));
        assertThat(step.present().getAsBoolean()).isFalse();
        step.action().run();

        verify(builder).setMapping("TARGET_SHARE", "Attain: Sales Target");
        verify(builder, times(10)).setMapping(anyString(), anyString());
        verify(schemes).updateWorkflowScheme(any());
        verify(schemes, never()).addSchemeToProject(any(Project.class), any());
    }

    @Test
    void givesAProjectOnTheDefaultWorkflowSchemeOneOfItsOwn() {
        WorkflowSchemeManager schemes = mock();
        AssignableWorkflowScheme jirasDefault = workflowScheme(null, Map.of());
        AssignableWorkflowScheme made = workflowScheme(7L, Map.of());
        AssignableWorkflowScheme.Builder builder = mock();
        Scheme associated = new Scheme();
        when(schemes.getWorkflowSchemeObj(project)).thenReturn(jirasDefault);
        when(schemes.assignableBuilder()).thenReturn(builder);
        when(builder.setName("Attain: SALES")).thenReturn(builder);
        when(schemes.createScheme(any())).thenReturn(made);
        when(schemes.getSchemeObject(7L)).thenReturn(associated);

        only(new WorkflowSchemeSteps(schemes, types, workflows)).action().run();

        verify(builder, times(10)).setMapping(anyString(), anyString());
        verify(schemes).removeSchemesFromProject(project);
        verify(schemes).addSchemeToProject(eq(project), eq(associated));
    }

    @Test
    void seesAWholeWorkflowScheme() {
        Map<String, String> mappings = new HashMap<>(Map.of("Task", "jira"));
        for (SalesWorkflow workflow : SalesWorkflow.values()) {
            workflow.types().forEach(type -> mappings.put(type.name(), workflow.jiraName()));
        }
        WorkflowSchemeManager schemes = mock();
        AssignableWorkflowScheme whole = workflowScheme(5L, mappings);
        when(schemes.getWorkflowSchemeObj(project)).thenReturn(whole);

        assertThat(only(new WorkflowSchemeSteps(schemes, types, workflows))
                        .present()
                        .getAsBoolean())
                .isTrue();
    }

    private Step only(StepSource source) {
        List<Step> steps = source.steps(project, CHOICE);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    /** The project's scheme of an id, where 1 is the default, offering these types. */
    private IssueTypeSchemeManager issueTypeSchemes(long id, String... offered) {
        IssueTypeSchemeManager schemes = mock();
        FieldConfigScheme jirasDefault = configScheme(1);
        FieldConfigScheme own = configScheme(id);
        List<IssueType> issueTypes =
                Stream.of(offered).map(SchemesTest::issueType).toList();
        when(schemes.getDefaultIssueTypeScheme()).thenReturn(jirasDefault);
        when(schemes.getConfigScheme(project)).thenReturn(own);
        when(schemes.getIssueTypesForProject(project)).thenReturn(issueTypes);
        return schemes;
    }

    private static FieldConfigScheme configScheme(long id) {
        FieldConfigScheme scheme = mock();
        when(scheme.getId()).thenReturn(id);
        when(scheme.getName()).thenReturn("Scheme " + id);
        return scheme;
    }

    private static IssueType issueType(String id) {
        IssueType type = mock();
        when(type.getId()).thenReturn(id);
        return type;
    }

    private static AssignableWorkflowScheme workflowScheme(@Nullable Long id, Map<String, String> mappings) {
        AssignableWorkflowScheme scheme = mock();
        when(scheme.getId()).thenReturn(id);
        when(scheme.getMappings()).thenReturn(mappings);
        return scheme;
    }
}
