package io.attain.activity.asks.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.asks.app.ReadingAsks;
import io.attain.kernel.Rights;
import io.attain.kernel.jira.IssueCondition;

/** Shows the panel of asks where something was asked and answered that the reader is told of. */
public final class AskedHere extends IssueCondition {
    private final ReadingAsks asks;
    private final Rights rights;

    /** Made by the container. */
    public AskedHere(ReadingAsks asks, Rights rights, @ComponentImport JiraAuthenticationContext authentication) {
        super(authentication);
        this.asks = asks;
        this.rights = rights;
    }

    @Override
    protected boolean isShown(Issue issue, ApplicationUser reader) {
        Long project = issue.getProjectId();
        return project != null
                && rights.in(project, reader.getKey())
                        .filter(caller -> !asks.ofIssues(caller, project, AnswerIssues.withParts(issue))
                                .isEmpty())
                        .isPresent();
    }
}
