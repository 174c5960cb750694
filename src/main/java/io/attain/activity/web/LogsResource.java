package io.attain.activity.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The asker's own daily logs.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>no sales role in it: 403
 * </ul>
 */
@Component
@Path("logs/{date}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record LogsResource(LogAnswers answers) {

    @Inject
    public LogsResource {}

    /** The asker's log of a day; one that was not saved yet is empty. */
    @GET
    public LogDto get(@PathParam("date") String date, @QueryParam("projectKey") @Nullable String projectKey) {
        return answers.get(date, projectKey);
    }

    /**
     * Writes the asker's log of a day as a draft, or submits it; once submitted it stays so.
     *
     * <ul>
     *   <li>something is wrong with the content: 400
     *   <li>the day cannot be written (any more): 409
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public LogDto put(@PathParam("date") String date, LogDto.@Nullable Body body) {
        return answers.put(date, body);
    }
}
