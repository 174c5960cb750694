package io.attain.planning.agreement.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.module.propertyset.PropertySet;
import io.attain.kernel.jira.SalesAccess;
import java.util.Map;

/** Agreed or Active back to Proposed: what was agreed is opened again by those who lead the project's sales only. */
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
        return user != null && access.manages(user, getIssue(transientVars).getProjectObject());
    }
}
