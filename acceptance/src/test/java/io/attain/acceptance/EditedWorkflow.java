package io.attain.acceptance;

import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.host.jira.workflow.JiraWorkflows;
import java.util.function.UnaryOperator;

/** A workflow that an administrator changes in Jira's editor, which writes it anew. */
final class EditedWorkflow {

    private EditedWorkflow() {}

    /** Changes it as Jira keeps it. */
    static void save(HostedSite site, String name, UnaryOperator<String> edit) throws Exception {
        WorkflowManager workflows =
                (WorkflowManager) site.site().jira().services().get(WorkflowManager.class);
        String xml = JiraWorkflows.xml(workflows.getWorkflow(name).getDescriptor());
        WorkflowDescriptor edited = WorkflowUtil.convertXMLtoWorkflowDescriptor(edit.apply(xml));
        workflows.saveWorkflowWithoutAudit(new ConfigurableJiraWorkflow(name, edited, workflows));
    }
}
