package io.attain.pipeline.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an opportunity can be moved. */
@Component
@Path("/opportunities/{key}/moves")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class MovesResource {

    private final MovesAnswers answers;

    @Inject
    public MovesResource(MovesAnswers answers) {
        this.answers = answers;
    }

    /**
     * To which stages Jira lets the asker move it.
     *
     * <ul>
     *   <li>200 with {@link MovesDto}
     *   <li>403 if the asker has no sales role in the project
     *   <li>404 if the asker may not know of the issue, or it is no opportunity
     * </ul>
     */
    @GET
    public MovesDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /**
     * Moves it.
     *
     * <ul>
     *   <li>200 with {@link MovesDto} as it stands now
     *   <li>400 if it is not said where
     *   <li>403 and 404 as for GET
     *   <li>409 with why Jira does not move it; then it is where it was
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public MovesDto post(@PathParam("key") String key, MovesDto.@Nullable Body body) {
        return answers.move(key, body);
    }
}
