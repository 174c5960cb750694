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
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;

/** {@code /issueLink}. As in Jira the link leads from {@code inwardIssue} to {@code outwardIssue}. */
@Path(Beans.API + "issueLink")
@Produces(MediaType.APPLICATION_JSON)
public record LinkResource(Jira jira, Beans beans) {

    @Inject
    public LinkResource {}

    @POST
    public Response create(JsonNode sent) {
        Issue source = linkable(sent.path("inwardIssue").path("key").asText(""), jira.user());
        Issue destination = linkable(sent.path("outwardIssue").path("key").asText(""), jira.user());
        String name = sent.path("type").path("name").asText("");
        IssueLinkType type = jira.service(IssueLinkTypeManager.class).getIssueLinkTypesByName(name).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No issue link type with name '" + name + "' found."));
        try {
            jira.service(IssueLinkManager.class)
                    .createIssueLink(source.getId(), destination.getId(), type.getId(), null, jira.user());
        } catch (CreateException | IllegalArgumentException e) {
            throw Problem.badRequest(Objects.toString(e.getMessage()));
        }
        return Response.status(201).build();
    }

    @GET
    @Path("{link}")
    public Map<String, Object> one(@PathParam("link") String id) {
        IssueLink link = link(id);
        jira.issue(link.getSourceObject().getKey(), jira.user());
        jira.issue(link.getDestinationObject().getKey(), jira.user());
        return new LinkBeans(jira, beans).whole(link).orElseThrow(() -> none(id));
    }

    private IssueLink link(String id) {
        IssueLink link =
                id.matches("\\d{1,18}") ? jira.service(IssueLinkManager.class).getIssueLink(Long.valueOf(id)) : null;
        if (link == null) {
            throw none(id);
        }
        return link;
    }

    private static Problem none(String id) {
        return Problem.notFound("No issue link with id '" + id + "' exists.");
    }

    @DELETE
    @Path("{link}")
    public void delete(@PathParam("link") String id) {
        IssueLinkManager links = jira.service(IssueLinkManager.class);
        IssueLink link = link(id);
        linkable(link.getSourceObject().getKey(), jira.user());
        jira.issue(link.getDestinationObject().getKey(), jira.user());
        links.removeIssueLink(link, jira.user());
    }

    private Issue linkable(String key, ApplicationUser user) {
        Issue issue = jira.issue(key, user);
        if (!jira.may(ProjectPermissions.LINK_ISSUES, issue, user)) {
            throw new Problem(401, "No Link Issue Permission for issue '" + issue.getKey() + "'");
        }
        return issue;
    }
}
