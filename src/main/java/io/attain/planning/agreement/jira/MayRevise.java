package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.StepCondition;
import io.attain.kernel.jira.WorkflowStep;

/** Agreed or Active back to Proposed: what was agreed is opened again by those only who lead the project's sales and see it. */
public record MayRevise(SalesAccess access, @ComponentImport UserManager users) implements StepCondition {

    @Override
    public boolean passes(WorkflowStep step) {
        ApplicationUser user = step.caller() == null ? null : users.getUserByKey(step.caller());
        Issue issue = step.issue();
        return user != null && access.manages(user, issue.getProjectObject()) && access.maySee(user, issue);
    }
}
