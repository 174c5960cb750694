package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.FactoryException;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesStatus;
import io.attain.setup.Step;
import io.attain.setup.StepRefused;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Our workflows. This is the one class that uses jira-core, which is not public API: Jira has no other way to make a
 * workflow. A workflow of an older version of the plugin is replaced by ours, whose steps keep their numbers, so that issues
 * stay where they are. Where these classes are missing, the step says so and the administrator imports the XML by hand.
 */
@Component
final class WorkflowSteps implements StepSource {
    private final WorkflowManager workflows;
    private final JiraAuthenticationContext authentication;
    private final InstalledItems items;

    WorkflowSteps(
            @ComponentImport WorkflowManager workflows,
            @ComponentImport JiraAuthenticationContext authentication,
            InstalledItems items) {
        this.workflows = workflows;
        this.authentication = authentication;
        this.items = items;
    }

    @Override
    public List<Step> steps(Project project) {
        return Stream.of(SalesWorkflow.values())
                .map(workflow -> new Step(
                        Step.Kind.WORKFLOW, workflow.jiraName(), () -> isPresent(workflow), () -> install(workflow)))
                .toList();
    }

    /** Whether the workflow is there as this version of the plugin defines it: an older one is brought up to date. */
    private boolean isPresent(SalesWorkflow workflow) {
        if (!workflows.workflowExists(workflow.jiraName())) {
            return false;
        }
        Object installed = workflows
                .getWorkflow(workflow.jiraName())
                .getDescriptor()
                .getMetaAttributes()
                .get(WorkflowXml.DEFINITION);
        return WorkflowXml.definitionOf(workflow).equals(installed);
    }

    private void install(SalesWorkflow workflow) {
        String xml = WorkflowXml.of(workflow, this::statusId, this::resolutionId);
        try {
            var descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            var made = new ConfigurableJiraWorkflow(workflow.jiraName(), descriptor, workflows);
            if (workflows.workflowExists(workflow.jiraName())) {
                workflows.updateWorkflow(authentication.getLoggedInUser(), made);
            } else {
                workflows.createWorkflow(authentication.getLoggedInUser(), made);
            }
        } catch (FactoryException e) {
            throw new IllegalStateException(workflow.resource() + " is no workflow", e);
        } catch (LinkageError e) {
            StepRefused refused =
                    new StepRefused("attain.setup.note.noWorkflowApi", workflow.jiraName(), workflow.resource());
            refused.initCause(e);
            throw refused;
        }
    }

    private String statusId(SalesStatus status) {
        return items.idOf(Kind.STATUS, status.name()).orElseThrow();
    }

    private String resolutionId(SalesResolution resolution) {
        return items.idOf(Kind.RESOLUTION, resolution.name()).orElseThrow();
    }
}
