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
 * workflow. Where these classes are missing, the step says so and the administrator imports the XML by hand.
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
                        Step.Kind.WORKFLOW,
                        workflow.jiraName(),
                        () -> workflows.workflowExists(workflow.jiraName()),
                        () -> install(workflow)))
                .toList();
    }

    private void install(SalesWorkflow workflow) {
        String xml = WorkflowXml.of(workflow, this::statusId);
        try {
            var descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            var made = new ConfigurableJiraWorkflow(workflow.jiraName(), descriptor, workflows);
            workflows.createWorkflow(authentication.getLoggedInUser(), made);
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
}
