package io.attain.coaching.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows the panel of a coaching item to those who are told how its person learns. */
public final class ToldCoaching implements Condition {
    private final JiraCoaching coaching;
    private final JiraAuthenticationContext authentication;

    /** Made by the container. */
    public ToldCoaching(JiraCoaching coaching, @ComponentImport JiraAuthenticationContext authentication) {
        this.coaching = coaching;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && context.get("issue") instanceof Issue item && coaching.isTold(item, user);
    }
}
