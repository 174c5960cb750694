package io.attain.activity.asks.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Problems and support needed as daily logs say them, and what was answered.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 * </ul>
 */
@Component
@Path("asks")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record AsksResource(TellingAsks telling, TakingAnswers taking) {

    @Inject
    public AsksResource {}

    /** The asks of a day of those whom the asker leads, with what waits of the 30 days before it; without a date, today. */
    @GET
    public AsksDto get(
            @QueryParam("projectKey") @Nullable String projectKey, @QueryParam("date") @Nullable String date) {
        return telling.led(projectKey, date);
    }

    /** Who read the asker's own log of a day, and what was answered to what it asks for; without a date, today. */
    @GET
    @Path("own")
    public AsksDto.OwnDto own(
            @QueryParam("projectKey") @Nullable String projectKey, @QueryParam("date") @Nullable String date) {
        return telling.own(projectKey, date);
    }

    /** The answered asks about an issue, as far as they are for the asker. */
    @GET
    @Path("issues/{key}")
    public List<AsksDto.OneDto> ofIssue(@PathParam("key") String key) {
        return telling.ofIssue(key);
    }

    /** What a log names that an answer may be about. */
    @GET
    @Path("subjects")
    public List<AsksDto.SubjectDto> subjects(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("person") @Nullable String person,
            @QueryParam("day") @Nullable String day) {
        return taking.subjects(projectKey, person, day);
    }

    /**
     * Answers an ask by a comment, a task or a request.
     *
     * <ul>
     *   <li>400 with all that is wrong
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker does not lead the log's writer
     *   <li>409 if the project is archived, the log says so no more, somebody has answered whose answer the asker has not seen,
     *       or Jira does not let the issue be made
     * </ul>
     */
    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public AsksDto.AnswerDto answer(AsksDto.@Nullable Body body) {
        return taking.answer(body);
    }
}
