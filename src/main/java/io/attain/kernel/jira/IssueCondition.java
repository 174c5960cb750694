package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a part of an issue's page to some who are logged in. */
public abstract class IssueCondition implements Condition {
    private final JiraAuthenticationContext authentication;

    /** Asks it who is logged in. */
    protected IssueCondition(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** Whether the part is there for this reader of the issue. */
    protected abstract boolean isShown(Issue issue, ApplicationUser reader);

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {}

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        ApplicationUser reader = authentication.getLoggedInUser();
        return reader != null && context.get("issue") instanceof Issue issue && isShown(issue, reader);
    }
}
