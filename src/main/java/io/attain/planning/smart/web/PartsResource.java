package io.attain.planning.smart.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.smart.jira.JoiningParts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Sales Targets that another is made of, beside its shares. */
@Component
@Path("/targets/{key}/parts")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public record PartsResource(Asker asker, @ComponentImport PermissionManager permissions, JoiningParts joining) {

    /** Which target becomes a part. */
    @Json
    public record Body(@Nullable String key) {}

    @Inject
    public PartsResource {}

    /**
     * Joins a Sales Target to this one as a part; again is the same as once.
     *
     * <ul>
     *   <li>204 if it is a part now
     *   <li>400 if no issue is named, or one of the two is no complete Sales Target
     *   <li>403 if the asker may not link this issue, or edit both
     *   <li>404 if the asker may not know of one of the two
     *   <li>409 if it is a part of another, or the rules of trees speak against it: each message names the other issue
     *       if the asker may see it
     * </ul>
     */
    @POST
    public Response add(@PathParam("key") String key, @Nullable Body body) {
        Issue whole = linkable(key);
        String partKey = body == null ? null : body.key();
        if (partKey == null || partKey.isBlank()) {
            throw RestProblem.badRequest("key", asker.say("attain.target.parts.noKey"));
        }
        Issue part = editable(asker.issue(VisibleText.of(partKey)));
        JoiningParts.Result result = joining.join(asker.user(), whole, part, asker.locale());
        return switch (result.outcome()) {
            case DONE -> Response.noContent().build();
            case NO_TARGET ->
                throw RestProblem.badRequest("key", asker.say("attain.target.parts.noTarget", key, part.getKey()));
            case TAKEN ->
                throw RestProblem.conflict(result.messages().stream()
                        .findFirst()
                        .map(taker -> asker.say("attain.target.parts.taken", part.getKey(), taker))
                        .orElseGet(() -> asker.say("attain.target.parts.taken.hidden", part.getKey())));
            case REFUSED -> throw RestProblem.conflict(result.messages());
        };
    }

    /**
     * Takes a part away that was joined by a link; again is the same as once.
     *
     * <ul>
     *   <li>204 if it is no part now
     *   <li>403 if the asker may not link this issue, or edit both
     *   <li>404 if the asker may not know of one of the two
     * </ul>
     */
    @DELETE
    @Path("/{part}")
    public Response remove(@PathParam("key") String key, @PathParam("part") String part) {
        joining.part(asker.user(), linkable(key), editable(asker.issue(part)));
        return Response.noContent().build();
    }

    private Issue linkable(String key) {
        Issue whole = asker.issue(key);
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, whole, asker.user())) {
            throw RestProblem.forbidden(asker.say("attain.target.parts.mayNotLink", key));
        }
        return editable(whole);
    }

    /** A place decides what counts: once either is proposed, it is changed by those whom Jira then lets edit it. */
    private Issue editable(Issue target) {
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, target, asker.user())) {
            throw RestProblem.forbidden(asker.say("attain.target.parts.mayNotEdit", target.getKey()));
        }
        return target;
    }
}
