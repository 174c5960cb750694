package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Our workflows for our issue types in the project's workflow scheme; the scheme's other entries stay as they are. */
@Component
record WorkflowSchemeSteps(@ComponentImport WorkflowSchemeManager schemes, OurTypes types, OurWorkflows workflows)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        return List.of(new Step(
                Step.Kind.WORKFLOW_SCHEME,
                isDefault(scheme) ? nameFor(project) : scheme.getName(),
                () -> isPresent(project),
                () -> install(project)));
    }

    private boolean isPresent(Project project) {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        return types.areInstalled()
                && !isDefault(scheme)
                && scheme.getMappings().entrySet().containsAll(mappings().entrySet());
    }

    private void install(Project project) {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        if (isDefault(scheme)) {
            associate(project, ownScheme(project));
        } else {
            AssignableWorkflowScheme.Builder extended = scheme.builder();
            mappings().forEach(extended::setMapping);
            schemes.updateWorkflowScheme(extended.build());
        }
    }

    /** A scheme of its name may be left over from a run that failed before it could associate it. */
    private AssignableWorkflowScheme ownScheme(Project project) {
        AssignableWorkflowScheme leftOver = schemes.getWorkflowSchemeObj(nameFor(project));
        if (leftOver != null) {
            return leftOver;
        }
        AssignableWorkflowScheme.Builder own = schemes.assignableBuilder().setName(nameFor(project));
        mappings().forEach(own::setMapping);
        return schemes.createScheme(own.build());
    }

    private void associate(Project project, AssignableWorkflowScheme scheme) {
        schemes.removeSchemesFromProject(project);
        schemes.addSchemeToProject(project, schemes.getSchemeObject(scheme.getId()));
    }

    private Map<String, String> mappings() {
        Map<String, String> mappings = new LinkedHashMap<>();
        for (SalesWorkflow workflow : SalesWorkflow.values()) {
            String name = workflows.nameOf(workflow);
            for (SalesIssueType type : workflow.types()) {
                mappings.put(types.idOf(type), name);
            }
        }
        return mappings;
    }

    /** Jira's built-in default scheme is no row of its table, so it has no id. */
    private static boolean isDefault(@Nullable AssignableWorkflowScheme scheme) {
        return scheme == null || scheme.getId() == null;
    }

    private static String nameFor(Project project) {
        return "Attain: " + project.getKey();
    }
}
