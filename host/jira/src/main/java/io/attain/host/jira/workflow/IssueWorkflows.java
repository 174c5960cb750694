package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The platform's view of what may be done with an issue now. */
public record IssueWorkflows(Workflows workflows) implements IssueWorkflowManager {

    @Override
    public Collection<ActionDescriptor> getAvailableActions(Issue issue, @Nullable ApplicationUser user) {
        return workflows.actions(issue, user);
    }
}
