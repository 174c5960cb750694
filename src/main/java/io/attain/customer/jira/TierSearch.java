package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesProjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What every search by tiers needs: the tiers of all projects, and the language of whoever searches. */
@Component
public record TierSearch(
        TierBook book,
        SalesProjects projects,
        IssuesById issues,
        @ComponentImport JiraAuthenticationContext authentication) {

    /** What is found of all projects. */
    List<Long> found(BiFunction<TierBook, Long, List<Long>> ofProject) {
        return projects.all().stream()
                .flatMap(project -> ofProject.apply(book, project.projectId()).stream())
                .toList();
    }

    /** Those of these issues that whoever searches may see. */
    Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return issues.searchedBy(context, ids);
    }

    /** A message in the language of whoever searches. */
    String say(String key, String about) {
        return authentication.getI18nHelper().getText(key, about);
    }
}
