package io.attain.coaching.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.IssueCondition;

/** Shows the panel of a coaching item to those who are told how its person learns. */
public final class ToldCoaching extends IssueCondition {
    private final JiraCoaching coaching;

    /** Made by the container. */
    public ToldCoaching(JiraCoaching coaching, @ComponentImport JiraAuthenticationContext authentication) {
        super(authentication);
        this.coaching = coaching;
    }

    @Override
    protected boolean isShown(Issue item, ApplicationUser reader) {
        return coaching.isTold(item, reader);
    }
}
