package io.attain.customer.promises.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a customer is promised by its tier. 404 for what is no customer, or what the asker may not see. */
@Component
@Path("customers/{key}/promises")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PromisesResource {

    private final PromisesAnswers answers;

    @Inject
    public PromisesResource(PromisesAnswers answers) {
        this.answers = answers;
    }

    /** Which touches are promised, when they were done last and when they are due. */
    @GET
    public PromisesDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /**
     * Says in the asker's log that the customer was touched, or takes that back; said again it changes nothing.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if {@code day} is none
     *   <li>403 if the asker does not sell in the project, or says of an executive contact without leading the owner
     *   <li>404 as for GET, or there is no such touch
     *   <li>409 if that day's log cannot be written
     * </ul>
     */
    @PUT
    @Path("touches/{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto put(
            @PathParam("key") String key, @PathParam("kind") String kind, PromisesDto.@Nullable Body body) {
        return answers.touch(key, kind, body);
    }

    /**
     * The customer asked for something: the clock starts.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if nothing or too much is said, or {@code at} is no moment of the last 30 days
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET
     *   <li>409 if 50 that the customer asked for have no answer
     * </ul>
     */
    @POST
    @Path("requests")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto post(@PathParam("key") String key, RequestDto.@Nullable Begun body) {
        return answers.begin(key, body);
    }

    /**
     * A request is answered, which stops the clock, waits for the customer, or goes on.
     *
     * <ul>
     *   <li>200 with {@link PromisesDto} as it stands now
     *   <li>400 if it is none of these
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET, or the customer has no such request
     *   <li>409 if somebody else has changed it since, or it stands so already
     * </ul>
     */
    @PUT
    @Path("requests/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PromisesDto put(@PathParam("key") String key, @PathParam("id") long id, RequestDto.@Nullable Stepped body) {
        return answers.step(key, id, body);
    }
}
