package io.attain.host.web.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import io.attain.host.jira.issue.IssueMoves;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.List;
import java.util.Objects;

/** Moving an issue with its sub-tasks to another project. */
public record IssueMovePages(Pages pages, Jira jira, IssueMoves moves) {

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, "/secure/MoveIssue!default.jspa", exchange -> form(exchange, List.of()))
                .post(Access.USER, "/secure/MoveIssue.jspa", this::move);
    }

    private Reply form(Exchange exchange, List<String> messages) {
        Issue issue = jira.editable(exchange.text("id"), exchange.user());
        return pages.show(
                exchange,
                View.general("issue-move", pages.texts().of("move.title", issue.getKey()))
                        .answering(messages)
                        .with("issue", issue)
                        .with("projects", targets(exchange, issue)));
    }

    private List<Project> targets(Exchange exchange, Issue issue) {
        return jira
                .service(PermissionManager.class)
                .getProjects(ProjectPermissions.CREATE_ISSUES, exchange.user())
                .stream()
                .filter(project -> !project.equals(issue.getProjectObject()))
                .toList();
    }

    private Reply move(Exchange exchange) {
        Issue issue = jira.editable(exchange.text("id"), exchange.user());
        Project target = targets(exchange, issue).stream()
                .filter(project -> String.valueOf(project.getId()).equals(exchange.text("pid")))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(pages.texts().of("move.nowhere")));
        try {
            Issue moved = moves.move(issue, target, exchange.user());
            return Reply.redirect(exchange.local("/browse/" + moved.getKey()));
        } catch (IllegalArgumentException e) {
            return form(exchange, List.of(Objects.toString(e.getMessage())));
        }
    }
}
