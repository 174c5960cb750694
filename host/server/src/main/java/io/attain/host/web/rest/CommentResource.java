package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.comment.CommentLevel;
import io.attain.host.jira.comment.Comments;
import io.attain.host.jira.comment.HostComment;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;

/** {@code /issue/KEY/comment}: comments, all of them and by id. */
@Path(Beans.API + "issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final Jira jira;
    private final Comments comments;
    private final CommentBeans beans;

    @Inject
    CommentResource(Jira jira, Beans beans) {
        this.jira = jira;
        this.comments = jira.site().issueDesk().comments();
        this.beans = new CommentBeans(jira, beans);
    }

    @GET
    public Map<String, Object> list(
            @PathParam("issue") String key,
            @QueryParam("startAt") int startAt,
            @QueryParam("maxResults") @DefaultValue("1048576") int most,
            @QueryParam("orderBy") @DefaultValue("created") String order) {
        boolean newestFirst = order.equals("-created");
        if (!newestFirst && !order.equals("created") && !order.equals("+created")) {
            throw Problem.badRequest("Comments can be ordered by 'created' only, not by '" + order + "'.");
        }
        return beans.page(jira.issue(key, jira.user()), Math.max(0, startAt), Math.max(0, most), newestFirst);
    }

    @POST
    public Response create(@PathParam("issue") String key, JsonNode sent) {
        Issue issue = jira.issue(key, jira.user());
        CommentLevel level = beans.level(issue, sent.path("visibility"));
        HostComment made = jira.comment(issue, jira.user(), body(sent), level);
        return Response.status(201).entity(beans.bean(issue, made)).build();
    }

    @GET
    @Path("{comment}")
    public Map<String, Object> one(@PathParam("issue") String key, @PathParam("comment") String id) {
        Issue issue = jira.issue(key, jira.user());
        return beans.bean(issue, found(issue, id));
    }

    @PUT
    @Path("{comment}")
    public Map<String, Object> change(@PathParam("issue") String key, @PathParam("comment") String id, JsonNode sent) {
        Issue issue = jira.issue(key, jira.user());
        HostComment comment = found(issue, id);
        if (!may(issue, comment, ProjectPermissions.EDIT_ALL_COMMENTS, ProjectPermissions.EDIT_OWN_COMMENTS)) {
            throw Problem.badRequest("You do not have the permission to edit this comment.");
        }
        CommentLevel level = beans.level(issue, sent.path("visibility"));
        String body = jira.writtenComment(body(sent));
        return beans.bean(issue, comments.update(issue, comment, jira.user(), body, level));
    }

    @DELETE
    @Path("{comment}")
    public void delete(@PathParam("issue") String key, @PathParam("comment") String id) {
        Issue issue = jira.issue(key, jira.user());
        HostComment comment = found(issue, id);
        if (!may(issue, comment, ProjectPermissions.DELETE_ALL_COMMENTS, ProjectPermissions.DELETE_OWN_COMMENTS)) {
            throw Problem.badRequest("You do not have permission to delete comment with id: " + id);
        }
        comments.delete(issue, comment, jira.user());
    }

    private HostComment found(Issue issue, String id) {
        return comments.find(issue, id.matches("\\d{1,18}") ? Long.parseLong(id) : -1, jira.user())
                .orElseThrow(() -> Problem.notFound("Can not find a comment for the id: " + id + "."));
    }

    private boolean may(Issue issue, HostComment comment, ProjectPermissionKey all, ProjectPermissionKey own) {
        return jira.may(all, issue, jira.user())
                || (Objects.equals(comment.getAuthorApplicationUser(), jira.user())
                        && jira.may(own, issue, jira.user()));
    }

    private static String body(JsonNode sent) {
        return sent.path("body").asText("");
    }
}
