package io.attain.activity.weekly.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.weekly.app.NotedReports;
import io.attain.kernel.jira.IssueCondition;

/** Shows the way back to a weekly report on what came of it, to whoever is told that report. */
public final class NotedHere extends IssueCondition {
    private final NotedReports reports;

    /** Made by the container. */
    public NotedHere(NotedReports reports, @ComponentImport JiraAuthenticationContext authentication) {
        super(authentication);
        this.reports = reports;
    }

    @Override
    protected boolean isShown(Issue issue, ApplicationUser reader) {
        return reports.of(issue.getId(), reader.getKey()).isPresent();
    }
}
