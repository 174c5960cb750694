package io.attain.host.web.rest;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.util.Objects;

/** {@code /issueLink}. As in Jira the link leads from {@code inwardIssue} to {@code outwardIssue}. */
public final class LinkResource {
    private static final String LINKS = "/rest/api/2/issueLink";

    private final Jira jira;

    /** Over the site's links. */
    public LinkResource(Jira jira) {
        this.jira = jira;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.post(Access.USER, LINKS, this::create).delete(Access.USER, LINKS + "/{link}", this::delete);
    }

    private Reply create(Exchange exchange) throws IOException {
        JsonNode json = exchange.json();
        Issue source = linkable(json.path("inwardIssue").path("key").asText(""), exchange.user());
        Issue destination = linkable(json.path("outwardIssue").path("key").asText(""), exchange.user());
        String name = json.path("type").path("name").asText("");
        IssueLinkType type = jira.service(IssueLinkTypeManager.class).getIssueLinkTypesByName(name).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No issue link type with name '" + name + "' found."));
        try {
            jira.service(IssueLinkManager.class)
                    .createIssueLink(source.getId(), destination.getId(), type.getId(), null, exchange.user());
        } catch (CreateException | IllegalArgumentException e) {
            throw Problem.badRequest(Objects.toString(e.getMessage()));
        }
        return Reply.status(201);
    }

    private Reply delete(Exchange exchange) {
        IssueLinkManager links = jira.service(IssueLinkManager.class);
        IssueLink link = links.getIssueLink(exchange.id("link"));
        if (link == null) {
            throw Problem.notFound("There is no such link.");
        }
        linkable(link.getSourceObject().getKey(), exchange.user());
        jira.issue(link.getDestinationObject().getKey(), exchange.user());
        links.removeIssueLink(link, exchange.user());
        return Reply.status(204);
    }

    private Issue linkable(String key, ApplicationUser user) {
        Issue issue = jira.issue(key, user);
        if (!jira.may(ProjectPermissions.LINK_ISSUES, issue, user)) {
            throw Problem.forbidden("No Link Issue Permission for issue '" + issue.getKey() + "'");
        }
        return issue;
    }
}
