package io.attain.setup.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Our workflows in Jira, also those that an administrator renamed: Jira knows a workflow by nothing but its name, so it is
 * told by the note that set-up left in it, or by being what set-up installed.
 */
@Component
public record OurWorkflows(@ComponentImport WorkflowManager workflows, InstalledItems items) {

    /** Jira's workflow; nothing if there is none yet, or no more. */
    Optional<JiraWorkflow> find(SalesWorkflow workflow) {
        if (workflows.workflowExists(workflow.jiraName())) {
            return Optional.of(workflows.getWorkflow(workflow.jiraName()));
        }
        return items.idOf(Kind.WORKFLOW, workflow.name()).flatMap(sum -> workflows.getWorkflows().stream()
                .filter(each -> isOf(workflow, sum, each.getDescriptor()))
                .findFirst());
    }

    /** Whether an administrator has begun to change it: a draft waits to be published. */
    boolean hasDraft(SalesWorkflow workflow) {
        return find(workflow).map(JiraWorkflow::hasDraftWorkflow).orElse(false);
    }

    /** What it is called now, or will be. */
    String nameOf(SalesWorkflow workflow) {
        return find(workflow).map(JiraWorkflow::getName).orElse(workflow.jiraName());
    }

    private static boolean isOf(SalesWorkflow workflow, String sum, WorkflowDescriptor installed) {
        return workflow.name().equals(WorkflowXml.nameIn(installed)) || sum.equals(WorkflowXml.sumOf(installed));
    }
}
