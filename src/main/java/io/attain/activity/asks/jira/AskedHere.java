package io.attain.activity.asks.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.web.Condition;
import io.attain.activity.asks.app.ReadingAsks;
import io.attain.kernel.Rights;
import java.util.Map;

/** Shows the panel of asks where something was asked and answered that the reader is told of. */
public final class AskedHere implements Condition {
    private final ReadingAsks asks;
    private final Rights rights;
    private final JiraAuthenticationContext authentication;

    /** Made by the container. */
    public AskedHere(ReadingAsks asks, Rights rights, @ComponentImport JiraAuthenticationContext authentication) {
        this.asks = asks;
        this.rights = rights;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && context.get("issue") instanceof Issue issue && isTold(issue, user);
    }

    private boolean isTold(Issue issue, ApplicationUser user) {
        Long project = issue.getProjectId();
        return project != null
                && rights.in(project, user.getKey())
                        .filter(caller -> !asks.ofIssues(caller, project, AnswerIssues.withParts(issue))
                                .isEmpty())
                        .isPresent();
    }
}
