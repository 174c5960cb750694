package io.attain.activity.day.web;

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
 * The asker's own day.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>no sales role in it: 403
 * </ul>
 */
@Component
@Path("days/{date}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class DayResource {

    private final DayAnswers answers;

    @Inject
    public DayResource(DayAnswers answers) {
        this.answers = answers;
    }

    /** What the day's records say that the asker did, and what the asker noted. */
    @GET
    public DayDto get(@PathParam("date") String date, @QueryParam("projectKey") @Nullable String projectKey) {
        return answers.get(date, projectKey);
    }

    /** Notes something of the day, or takes it back; said again it changes nothing. 400 if it cannot be noted. */
    @PUT
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public DayDto.Notes put(@PathParam("date") String date, DayDto.@Nullable Body body) {
        return answers.note(date, body);
    }
}
