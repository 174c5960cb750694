package io.attain.playbook.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the playbook asks for with an opportunity or a customer. */
@Component
@Path("/playbook/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {

    private final StepsAnswers answers;

    @Inject
    public StepsResource(StepsAnswers answers) {
        this.answers = answers;
    }

    /**
     * What is done, due and overdue today.
     *
     * <ul>
     *   <li>200 with {@link StepsDto}
     *   <li>404 if the asker may not know of the issue, or it is neither an opportunity nor a customer
     * </ul>
     */
    @GET
    public StepsDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /**
     * Ticks a step off in the asker's log of a day, or takes that back; said again it changes nothing.
     *
     * <ul>
     *   <li>200 with {@link StepsDto} as it stands now
     *   <li>400 if {@code day} is none
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET
     *   <li>409 if the list of today has no such step, or that day's log cannot be written
     * </ul>
     */
    @PUT
    @Path("/steps/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public StepsDto put(@PathParam("key") String key, @PathParam("code") String code, StepsDto.@Nullable Body body) {
        return answers.tick(key, code, body);
    }
}
