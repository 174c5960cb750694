package io.attain.activity.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The daily logs of those whom the asker leads.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>the asker does not lead its sales: 403
 * </ul>
 */
@Component
@Path("team-day")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class TeamDayResource {

    private final TeamDayAnswers answers;

    @Inject
    public TeamDayResource(TeamDayAnswers answers) {
        this.answers = answers;
    }

    /** Who handed in what on a day, who is missing and who is away; without a date, today. */
    @GET
    public TeamDayDto get(
            @QueryParam("projectKey") @Nullable String projectKey, @QueryParam("date") @Nullable String date) {
        return answers.get(projectKey, date);
    }

    /**
     * Whose expected logs of some days are missing, at most 31 days; without any, of the last two weeks.
     *
     * <ul>
     *   <li>400 if those are no such days
     * </ul>
     */
    @GET
    @Path("missing")
    public MissingDto missing(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return answers.missing(projectKey, from, to);
    }

    /**
     * Lets somebody write locked logs once more.
     *
     * <ul>
     *   <li>200 with {@link LogDto.Reopened}
     *   <li>400 with all that is wrong
     *   <li>404 if the asker does not lead that person
     *   <li>409 if the project is archived, or the logs are open already, or just being opened
     * </ul>
     */
    @POST
    @Path("reopened")
    @Consumes(MediaType.APPLICATION_JSON)
    public LogDto.Reopened reopen(TeamDayDto.@Nullable Body body) {
        return answers.reopen(body);
    }

    /**
     * Notes that the asker read logs of a day; a log that was saved since it was told stays unread.
     *
     * <ul>
     *   <li>200 with what was noted
     *   <li>400 if there is no such day or moment
     *   <li>404 if the asker does not lead one of these people
     *   <li>409 if the project is archived
     * </ul>
     */
    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    public TeamDayDto.Read read(TeamDayDto.@Nullable Read body) {
        return answers.read(body);
    }
}
