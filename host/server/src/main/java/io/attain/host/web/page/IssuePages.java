package io.attain.host.web.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.attain.host.container.PluginModules;
import io.attain.host.jira.comment.CommentLevel;
import io.attain.host.jira.issue.ChangeHistory;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The issue's page and what its buttons do. */
public record IssuePages(Pages pages, Jira jira, IssueService issues, IssuePage page) {

    /** Over the site's issues and what plugins add to their pages. */
    public IssuePages(Pages pages, Jira jira, PluginModules plugins, ChangeHistory history) {
        this(pages, jira, jira.service(IssueService.class), new IssuePage(pages, jira, plugins, history));
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, "/browse/{issue}", this::browse)
                .post(Access.USER, "/secure/WorkflowUIDispatcher.jspa", this::transition)
                .post(Access.USER, "/secure/AddComment.jspa", this::comment)
                .post(Access.USER, "/secure/LinkJiraIssue.jspa", this::link)
                .post(Access.USER, "/secure/DeleteLink.jspa", this::unlink)
                .get(Access.USER, "/secure/DeleteIssue!default.jspa", this::confirmDelete)
                .post(Access.USER, "/secure/DeleteIssue.jspa", this::delete);
    }

    private Reply browse(Exchange exchange) {
        String key = exchange.path("issue");
        if (!key.contains("-")) {
            return Reply.redirect(exchange.local(
                    "/projects/" + jira.project(key, exchange.user()).getKey()));
        }
        Issue issue = jira.issue(key, exchange.user());
        return issue.getKey().equals(key)
                ? page.show(exchange, issue, List.of())
                : Reply.redirect(exchange.local("/browse/" + issue.getKey()));
    }

    private Reply transition(Exchange exchange) {
        Issue issue = issue(exchange);
        int action = Math.toIntExact(exchange.number("action").orElse(-1));
        IssueService.TransitionValidationResult validated =
                issues.validateTransition(exchange.user(), issue.getId(), action, issues.newIssueInputParameters());
        if (!validated.isValid()) {
            return page.show(exchange, issue, all(validated.getErrorCollection()));
        }
        IssueService.IssueResult moved = issues.transition(exchange.user(), validated);
        return moved.isValid() ? back(exchange, issue) : page.show(exchange, issue, all(moved.getErrorCollection()));
    }

    private static List<String> all(ErrorCollection errors) {
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        messages.addAll(errors.getErrors().values());
        return messages;
    }

    private Reply comment(Exchange exchange) {
        Issue issue = issue(exchange);
        try {
            jira.comment(issue, exchange.user(), exchange.text("comment"), CommentLevel.ALL);
        } catch (Problem problem) {
            return page.show(exchange, issue, List.copyOf(problem.fieldErrors().values()));
        }
        return back(exchange, issue);
    }

    private Reply link(Exchange exchange) {
        Issue issue = allowed(exchange, ProjectPermissions.LINK_ISSUES);
        String[] relation = exchange.text("relation").split(":", -1);
        try {
            Issue other = jira.issue(exchange.text("issueKey"), exchange.user());
            boolean outward = "out".equals(relation[relation.length - 1]);
            jira.service(IssueLinkManager.class)
                    .createIssueLink(
                            outward ? issue.getId() : other.getId(),
                            outward ? other.getId() : issue.getId(),
                            Long.valueOf(relation[0]),
                            null,
                            exchange.user());
        } catch (CreateException | IllegalArgumentException e) {
            return page.show(exchange, issue, List.of(Objects.toString(e.getMessage())));
        } catch (Problem unknown) {
            return page.show(exchange, issue, unknown.messages());
        }
        return back(exchange, issue);
    }

    private Reply unlink(Exchange exchange) {
        Issue issue = allowed(exchange, ProjectPermissions.LINK_ISSUES);
        IssueLinkManager links = jira.service(IssueLinkManager.class);
        IssueLink link = links.getIssueLink(exchange.number("linkId").orElse(0));
        if (link != null
                && (link.getSourceId().equals(issue.getId())
                        || link.getDestinationId().equals(issue.getId()))) {
            links.removeIssueLink(link, exchange.user());
        }
        return back(exchange, issue);
    }

    private Reply confirmDelete(Exchange exchange) {
        Issue issue = allowed(exchange, ProjectPermissions.DELETE_ISSUES);
        return pages.show(
                exchange,
                View.general("issue-delete", pages.texts().of("delete.title", issue.getKey()))
                        .with("issue", issue)
                        .with("subTasks", issue.getSubTaskObjects().size()));
    }

    private Reply delete(Exchange exchange) {
        ApplicationUser user = exchange.user();
        Issue issue = issue(exchange);
        IssueService.DeleteValidationResult validated = issues.validateDelete(user, issue.getId());
        Jira.check(validated.getErrorCollection());
        Jira.check(issues.delete(user, validated));
        return Reply.redirect(
                exchange.local("/projects/" + issue.getProjectObject().getKey()));
    }

    private MutableIssue issue(Exchange exchange) {
        return jira.issue(exchange.text("id"), exchange.user());
    }

    private MutableIssue allowed(Exchange exchange, ProjectPermissionKey permission) {
        MutableIssue issue = issue(exchange);
        if (!jira.may(permission, issue, exchange.user())) {
            throw Problem.forbidden(pages.texts().of("error.noPermission"));
        }
        return issue;
    }

    private static Reply back(Exchange exchange, Issue issue) {
        return Reply.redirect(exchange.local("/browse/" + issue.getKey()));
    }
}
