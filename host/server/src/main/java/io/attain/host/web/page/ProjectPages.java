package io.attain.host.web.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.List;

/** All projects that the visitor may see, and one of them. */
public record ProjectPages(Pages pages, Jira jira) {

    private static final int NEWEST = 20;

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, "/projects", this::list).get(Access.USER, "/projects/{project}", this::one);
    }

    private Reply list(Exchange exchange) {
        return pages.show(
                exchange,
                View.general("projects", pages.texts().of("nav.projects"))
                        .with(
                                "projects",
                                jira.service(PermissionManager.class)
                                        .getProjects(ProjectPermissions.BROWSE_PROJECTS, exchange.user())));
    }

    private Reply one(Exchange exchange) {
        Project project = jira.project(exchange.path("project"), exchange.user());
        return pages.show(
                exchange,
                View.general("project", project.getName())
                        .with("project", project)
                        .with("lead", project.getProjectLead() == null ? false : project.getProjectLead())
                        .with("issues", newest(project, exchange.user())));
    }

    private List<Issue> newest(Project project, ApplicationUser user) {
        SearchService search = jira.service(SearchService.class);
        SearchService.ParseResult parsed =
                search.parseQuery(user, "project = " + project.getKey() + " order by updated desc");
        try {
            return parsed.isValid()
                    ? search.search(user, parsed.getQuery(), new PagerFilter<>(NEWEST))
                            .getResults()
                    : List.of();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }
}
