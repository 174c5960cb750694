package io.attain.acceptance;

import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.UnaryOperator;

/** A workflow that an administrator changes in Jira's editor, which writes it anew. */
final class EditedWorkflow {

    private EditedWorkflow() {}

    /** Changes it as Jira keeps it. */
    static void save(HostedSite site, String name, UnaryOperator<String> edit) throws Exception {
        WorkflowManager workflows =
                (WorkflowManager) site.site().jira().services().get(WorkflowManager.class);
        StringWriter xml = new StringWriter();
        PrintWriter out = new PrintWriter(xml);
        out.println(WorkflowDescriptor.XML_HEADER);
        out.println(WorkflowDescriptor.DOCTYPE_DECL);
        workflows.getWorkflow(name).getDescriptor().writeXML(out, 0);
        out.flush();
        WorkflowDescriptor edited = WorkflowUtil.convertXMLtoWorkflowDescriptor(edit.apply(xml.toString()));
        workflows.saveWorkflowWithoutAudit(new ConfigurableJiraWorkflow(name, edited, workflows));
    }
}
