package io.attain.words.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.StatusNames;
import io.attain.words.OpportunityStatuses;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The statuses of the workflow that a project's opportunities follow, ours or the team's own. */
@Component
public record WorkflowStatuses(SalesIssues issues, @ComponentImport WorkflowManager workflows, StatusNames names)
        implements OpportunityStatuses {

    @Override
    public List<OpportunityStatuses.Status> of(long projectId) {
        return issues.idOf(SalesIssueType.OPPORTUNITY)
                .map(type -> of(workflows.getWorkflow(projectId, type)))
                .orElse(List.of());
    }

    private List<OpportunityStatuses.Status> of(JiraWorkflow workflow) {
        List<?> steps = workflow.getDescriptor().getSteps();
        return steps.stream()
                .map(step -> workflow.getLinkedStatusId((StepDescriptor) step))
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> new OpportunityStatuses.Status(id, names.of(id)))
                .toList();
    }
}
