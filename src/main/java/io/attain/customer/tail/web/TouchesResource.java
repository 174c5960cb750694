package io.attain.customer.tail.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.run.web.RunDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Many customers touched at once. 401 if nobody is logged in; 404 if the asker does not see the project's figures; 403 for who
 * does not sell.
 */
@Component
@Path("/projects/{key}/customers/touches")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class TouchesResource {

    private final TouchesAnswers answers;

    @Inject
    public TouchesResource(TouchesAnswers answers) {
        this.answers = answers;
    }

    /** What can be said, and the asker's own batches that can be taken back: 200 with {@link TouchesDto}. */
    @GET
    public TouchesDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /** What a batch would do: 200 with {@link TouchesDto.Preview}; else as {@link #touch}. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public TouchesDto.Preview preview(@PathParam("key") String key, TouchesDto.@Nullable Body body) {
        return answers.preview(key, body);
    }

    /**
     * Says in the asker's log that these customers were touched; those of whom the day's log says it already stay as they are.
     * 200 with {@link RunDto} if it is done, 202 if they are many, which is written in the background.
     *
     * <ul>
     *   <li>400 with what is wrong: no customer or more than 5,000, a day whose log cannot be written
     *   <li>404 if one that is named is none that the asker sees
     *   <li>409 if another batch is under way, or the project is archived
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response touch(@PathParam("key") String key, TouchesDto.@Nullable Body body) {
        return answers.touch(key, body);
    }

    /**
     * Takes one's own batch back, if it is not already: 200 with {@link TouchesDto}; 409 if the day's log is locked, a batch is
     * under way, or the project is archived.
     */
    @DELETE
    @Path("{number}")
    public TouchesDto takeBack(@PathParam("key") String key, @PathParam("number") long number) {
        return answers.takeBack(key, number);
    }

    /** How far one in the background is; 404 if there is no such run. */
    @GET
    @Path("runs/{id}")
    public RunDto run(@PathParam("key") String key, @PathParam("id") long id) {
        return answers.run(key, id);
    }
}
