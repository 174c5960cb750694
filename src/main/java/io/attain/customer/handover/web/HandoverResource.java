package io.attain.customer.handover.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.handover.web.HandoversDto.BackBody;
import io.attain.customer.handover.web.HandoversDto.Body;
import io.attain.customer.handover.web.HandoversDto.PreviewDto;
import io.attain.kernel.run.web.RunDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What one person has passes to others. 401 if nobody is logged in; 404 if there is no such sales project, or the asker may not
 * browse it; 403 for who does not lead its sales, or not the team of whom it is about.
 */
@Component
@Path("handovers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class HandoverResource {

    private final HandoverAnswers answers;

    @Inject
    public HandoverResource(HandoverAnswers answers) {
        this.answers = answers;
    }

    /** Who has left and still has something, and what was handed over. */
    @GET
    public HandoversDto get(@QueryParam("projectKey") @Nullable String projectKey) {
        return answers.get(projectKey);
    }

    /** What would pass to whom; 400 with all that is wrong. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public PreviewDto preview(@Nullable Body body) {
        return answers.preview(body);
    }

    /**
     * Hands over what was seen, all or none: 200 if it is done or waits for its day, 202 if it is much, which is written in the
     * background.
     *
     * <ul>
     *   <li>400 with all that is wrong
     *   <li>409 if it is not as it was seen any more, another one is under way, Jira refuses, or the project is archived; then
     *       nothing has changed
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@Nullable Body body) {
        return answers.give(body);
    }

    /**
     * Takes one back but for what somebody has changed since: 200 if it is done, 202 if it is much; 404 if there is none; 409 if
     * somebody was faster, another one is under way, Jira refuses, or the project is archived.
     */
    @POST
    @Path("{id}/back")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeBack(@PathParam("id") String id, @Nullable BackBody body) {
        return answers.takeBack(id, body);
    }

    /** How far one in the background is; 404 if there is no such run. */
    @GET
    @Path("runs/{id}")
    public RunDto run(@PathParam("id") String id, @QueryParam("projectKey") @Nullable String projectKey) {
        return answers.run(id, projectKey);
    }
}
