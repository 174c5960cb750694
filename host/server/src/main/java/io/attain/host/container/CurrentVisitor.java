package io.attain.host.container;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.attain.host.container.rest.Visitor;

/** Who sends the current request, as Jira knows. */
record CurrentVisitor(Services services) implements Visitor {

    @Override
    public boolean isLoggedIn() {
        return services.get(JiraAuthenticationContext.class).isLoggedInUser();
    }

    @Override
    public boolean isAdmin() {
        return services.get(GlobalPermissionManager.class)
                .hasPermission(
                        GlobalPermissionKey.ADMINISTER,
                        services.get(JiraAuthenticationContext.class).getLoggedInUser());
    }
}
