package io.attain.access;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.attain.PluginInProcess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches by JQL. */
final class JiraSearch {

    private JiraSearch() {}

    /** What somebody finds; nothing where the query is refused. */
    static List<Issue> found(PluginInProcess plugin, @Nullable ApplicationUser user, String jql) {
        SearchService search = plugin.jira.service(SearchService.class);
        return plugin.as(user, () -> {
            SearchService.ParseResult parsed = search.parseQuery(user, jql);
            if (!parsed.isValid()
                    || search.validateQuery(user, parsed.getQuery()).hasAnyErrors()) {
                return List.of();
            }
            try {
                return List.copyOf(search.search(user, parsed.getQuery(), new PagerFilter<>(0, 500))
                        .getResults());
            } catch (SearchException e) {
                throw new AssertionError(jql, e);
            }
        });
    }
}
