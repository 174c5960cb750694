package io.attain.customer.pool.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers that are nobody's, and those that nobody speaks with. 404 if the asker may not know of the project's figures. */
@Component
@Path("projects/{key}/pool")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PoolResource {

    private final PoolAnswers answers;

    @Inject
    public PoolResource(PoolAnswers answers) {
        this.answers = answers;
    }

    /**
     * The pool, what the asker may claim from it, and which customers are proposed for another owner, 500 from a position on. 400
     * if {@code start} is none.
     */
    @GET
    public PoolDto get(@PathParam("key") String key, @QueryParam("start") @DefaultValue("0") String start) {
        return answers.get(key, start);
    }

    /**
     * Decides of customers that are proposed for another owner, of all of them or of none.
     *
     * <ul>
     *   <li>200 with {@link PoolDto} as it stands now
     *   <li>400 with what is wrong: {@code to}, {@code customers}, {@code heir}, {@code reason}, {@code until}
     *   <li>403 if the asker does not lead the sales, or one of the owners
     *   <li>404 as for GET, or one of them is no customer of the project, or the asker may not see it
     *   <li>409 if one is not proposed any more, somebody else has said something of it since, or Jira does not let the asker
     * </ul>
     */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public PoolDto post(@PathParam("key") String key, PoolDto.@Nullable Decided body) {
        return answers.decide(key, body);
    }
}
