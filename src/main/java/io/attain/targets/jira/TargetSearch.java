package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every search for targets needs: the issues, who may see them, and the language of whoever searches. */
@Component
public record TargetSearch(
        SalesAccess access,
        IssuesById byId,
        @ComponentImport IssueManager issues,
        @ComponentImport JiraAuthenticationContext authentication) {

    /** Those of these issues that are there and that whoever searches may see, unless nothing is guarded. */
    Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return byId.searchedBy(context, ids);
    }

    /** The issue with a key, or with an id in digits. */
    Optional<Issue> named(String name) {
        return Optional.ofNullable(
                name.matches("\\d{1,18}")
                        ? issues.getIssueObject(Long.valueOf(name))
                        : issues.getIssueObject(VisibleText.of(name)));
    }

    boolean maySee(@Nullable ApplicationUser user, Issue issue) {
        return user != null && access.maySee(user, issue);
    }

    /** A message in the language of whoever searches. */
    String say(String key, String argument) {
        return authentication.getI18nHelper().getText(key, argument);
    }
}
