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

/**
 * The platform's view of the stored workflows. As Jira does, it refuses to update one that a project uses: that is changed by
 * a draft, which then overwrites it.
 */
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
    public boolean isActive(JiraWorkflow workflow) {
        return workflows.isActive(workflow.getName());
    }

    /** The draft of a workflow; as in Jira, null if it has none. */
    @Override
    @SuppressWarnings("NullAway") // the platform says null for a workflow without a draft
    public JiraWorkflow getDraftWorkflow(String name) {
        mustExist(name);
        return drafts().find(name)
                .map(xml -> WorkflowDrafts.platform(name, xml, this))
                .orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(@Nullable ApplicationUser user, String name) {
        mustBeSomebody(user);
        JiraWorkflow parent = platform(mustExist(name));
        if (!parent.isActive() || parent.hasDraftWorkflow()) {
            throw new IllegalStateException(
                    "'" + name + "' is not active, so that it needs no draft, or has a draft already");
        }
        drafts().add(name, xml(parent.getDescriptor()));
        return getDraftWorkflow(name);
    }

    @Override
    public boolean deleteDraftWorkflow(String name) {
        mustExist(name);
        return drafts().delete(name);
    }

    /** Puts the draft in the place of a workflow that issues follow: they stay in their steps. */
    @Override
    public void overwriteActiveWorkflow(@Nullable ApplicationUser user, String name) {
        String xml =
                drafts().find(name).orElseThrow(() -> new WorkflowException("No draft workflow named '" + name + "'"));
        workflows.replace(name, mustExist(name).description(), xml);
        drafts().delete(name);
    }

    /** Asks nobody whether the workflow is used: what calls it changes nothing that people would notice. */
    @Override
    public void saveWorkflowWithoutAudit(JiraWorkflow workflow) {
        String description = workflow.getDescription();
        workflows.replace(workflow.getName(), description == null ? "" : description, xml(workflow.getDescriptor()));
    }

    @Override
    public void updateWorkflow(@Nullable ApplicationUser user, JiraWorkflow workflow) {
        mustBeSomebody(user);
        if (workflow.isDraftWorkflow()) {
            if (!drafts().replace(workflow.getName(), xml(workflow.getDescriptor()))) {
                throw new IllegalArgumentException("There is no draft of '" + workflow.getName() + "'");
            }
            return;
        }
        if (workflow.isActive()) {
            throw new WorkflowException("Cannot save an active workflow.");
        }
        saveWorkflowWithoutAudit(workflow);
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.find(name).isPresent();
    }

    private WorkflowDrafts drafts() {
        return workflows.drafts();
    }

    private StoredWorkflows.Stored mustExist(String name) {
        return workflows
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow '" + name + "'"));
    }

    private static void mustBeSomebody(@Nullable ApplicationUser user) {
        if (user == null) {
            throw new IllegalArgumentException("Can not update a workflow with a null user.");
        }
    }

    private JiraWorkflow platform(StoredWorkflows.Stored stored) {
        return new ConfigurableJiraWorkflow(stored.name(), stored.descriptor(), this);
    }

    /** A workflow as Jira keeps it and its editor shows it. */
    public static String xml(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            out.println(WorkflowDescriptor.XML_HEADER);
            out.println(WorkflowDescriptor.DOCTYPE_DECL);
            descriptor.writeXML(out, 0);
        }
        return text.toString();
    }
}
