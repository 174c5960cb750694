package io.attain.host.jira.workflow;

import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.host.store.Database;
import java.util.Optional;

/** Drafts of active workflows: one each, which somebody changes and then puts in the workflow's place, or throws away. */
record WorkflowDrafts(Database database) {

    /** The draft's XML; nothing if the workflow has none. */
    Optional<String> find(String name) {
        return database.call(handle -> handle.createQuery("select xml from workflow_draft where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    /** Keeps the first draft of a workflow. */
    void add(String name, String xml) {
        database.run(handle -> handle.execute("insert into workflow_draft (name, xml) values (?, ?)", name, xml));
    }

    /** Keeps a draft in place of the one before; answers whether there was one. */
    boolean replace(String name, String xml) {
        return database.call(handle -> handle.execute("update workflow_draft set xml = ? where name = ?", xml, name))
                > 0;
    }

    /** Throws a draft away; answers whether there was one. */
    boolean delete(String name) {
        return database.call(handle -> handle.execute("delete from workflow_draft where name = ?", name)) > 0;
    }

    /** A draft as Jira gives it: a copy of one's own, which can be changed in place and is kept by {@code updateWorkflow}. */
    static JiraWorkflow platform(String name, String xml, WorkflowManager workflows) {
        try {
            return new Draft(name, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), workflows);
        } catch (FactoryException e) {
            throw new WorkflowException("The draft of '" + name + "' cannot be read", e);
        }
    }

    private static final class Draft extends ConfigurableJiraWorkflow {

        Draft(String name, WorkflowDescriptor descriptor, WorkflowManager workflows) {
            super(name, descriptor, workflows);
        }

        @Override
        public boolean isDraftWorkflow() {
            return true;
        }
    }
}
