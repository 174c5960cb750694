package io.attain.setup.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.attain.setup.StepRefused;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a workflow into Jira, in the name of who is logged in. Jira refuses to update one that a project uses: a draft of that
 * is made, filled and put in its place. A draft that is there already is somebody's work and left alone.
 */
@Component
record WorkflowWriting(
        @ComponentImport WorkflowManager workflows, @ComponentImport JiraAuthenticationContext authentication) {

    /** What is told where an administrator has begun to change a workflow. */
    static final String DRAFT = "attain.setup.note.draft";

    /**
     * Makes a workflow of this name, or replaces the one there is.
     *
     * @throws StepRefused if an administrator has a draft of it
     * @throws LinkageError if this Jira has no class for that
     */
    void write(String name, WorkflowDescriptor content) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (!workflows.workflowExists(name)) {
            workflows.createWorkflow(user, new ConfigurableJiraWorkflow(name, content, workflows));
        } else if (workflows.getWorkflow(name).isActive()) {
            overwrite(user, name, content);
        } else {
            workflows.updateWorkflow(user, new ConfigurableJiraWorkflow(name, content, workflows));
        }
    }

    private void overwrite(ApplicationUser user, String name, WorkflowDescriptor content) {
        if (workflows.getWorkflow(name).hasDraftWorkflow()) {
            throw new StepRefused(DRAFT, name);
        }
        JiraWorkflow draft = workflows.createDraftWorkflow(user, name);
        try {
            workflows.updateWorkflow(user, filled(draft, content));
            workflows.overwriteActiveWorkflow(user, name);
        } catch (RuntimeException e) {
            workflows.deleteDraftWorkflow(name);
            throw e;
        }
    }

    /**
     * A draft with another content. Jira asks it for nothing but that; its own cannot be emptied, for OSWorkflow keeps a list
     * of common actions that nobody can take anything out of.
     */
    private static JiraWorkflow filled(JiraWorkflow draft, WorkflowDescriptor content) {
        return (JiraWorkflow) Proxy.newProxyInstance(
                JiraWorkflow.class.getClassLoader(),
                new Class<?>[] {JiraWorkflow.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getDescriptor") ? content : ask(draft, method, arguments));
    }

    private static @Nullable Object ask(JiraWorkflow draft, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(draft, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
