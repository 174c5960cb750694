package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The platform's view of the stored workflows. */
public record JiraWorkflows(StoredWorkflows workflows) implements WorkflowManager {

    /** The workflow of this name; as in Jira, null if there is none. */
    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown name
    public JiraWorkflow getWorkflow(String name) {
        return workflows.find(name).map(this::platform).orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return platform(workflows.of(projectId, Long.parseLong(issueTypeId)));
    }

    @Override
    public void createWorkflow(@Nullable String userName, JiraWorkflow workflow) {
        String name = workflow.getName();
        if (workflowExists(name)) {
            throw new WorkflowException("A workflow with the name '" + name + "' exists already");
        }
        String description = workflow.getDescription();
        workflows.add(name, description == null ? "" : description, xml(workflow.getDescriptor()));
    }

    @Override
    public void createWorkflow(@Nullable ApplicationUser user, JiraWorkflow workflow) {
        createWorkflow(user == null ? null : user.getName(), workflow);
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows.all().stream().map(this::platform).toList();
    }

    @Override
    public void saveWorkflowWithoutAudit(JiraWorkflow workflow) {
        updateWorkflow(null, workflow);
    }

    /** Replaces a workflow, also one that issues follow: they stay in their steps. */
    @Override
    public void updateWorkflow(@Nullable ApplicationUser user, JiraWorkflow workflow) {
        String description = workflow.getDescription();
        workflows.replace(workflow.getName(), description == null ? "" : description, xml(workflow.getDescriptor()));
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.find(name).isPresent();
    }

    private JiraWorkflow platform(StoredWorkflows.Stored stored) {
        return new ConfigurableJiraWorkflow(stored.name(), stored.descriptor(), this);
    }

    private static String xml(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            out.println(WorkflowDescriptor.XML_HEADER);
            out.println(WorkflowDescriptor.DOCTYPE_DECL);
            descriptor.writeXML(out, 0);
        }
        return text.toString();
    }
}
