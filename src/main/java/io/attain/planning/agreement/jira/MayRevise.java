package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import io.attain.kernel.jira.SalesAccess;
import java.util.Map;

/** Agreed or Active back to Proposed: what was agreed is opened again by those only who lead the project's sales and see it. */
public final class MayRevise extends AbstractJiraCondition {
    private final SalesAccess access;
    private final UserManager users;

    /** Made by the container. */
    public MayRevise(SalesAccess access, @ComponentImport UserManager users) {
        this.access = access;
        this.users = users;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String caller = getCallerKey(transientVars, args);
        ApplicationUser user = caller == null ? null : users.getUserByKey(caller);
        Issue issue = getIssue(transientVars);
        return user != null && access.manages(user, issue.getProjectObject()) && access.maySee(user, issue);
    }
}
