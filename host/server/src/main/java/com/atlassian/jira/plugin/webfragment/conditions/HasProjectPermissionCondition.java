package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds for those who have the permission of the parameter {@code permission} in the project of the page. */
public final class HasProjectPermissionCondition extends OfPermission {

    /** Asks Jira who sends the request and what they may do. */
    public HasProjectPermissionCondition(JiraAuthenticationContext authentication, PermissionManager permissions) {
        super(authentication, permissions);
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Project project = project(context);
        return project != null && isHeldIn(project);
    }

    /** The project that a page shows, or that of the issue that it shows. */
    static @Nullable Project project(Map<String, Object> context) {
        if (context.get("project") instanceof Project project) {
            return project;
        }
        return context.get("issue") instanceof Issue issue ? issue.getProjectObject() : null;
    }
}
