package io.attain.customer.pool.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One customer and the pool. 404 for what is no customer, or what the asker may not see. */
@Component
@Path("customers/{key}/pool")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CustomerPoolResource {

    private final CustomerPoolAnswers answers;

    @Inject
    public CustomerPoolResource(CustomerPoolAnswers answers) {
        this.answers = answers;
    }

    /** Whether it is in the pool or is proposed for it, by which rule, and all that was said. */
    @GET
    public PoolDto.One get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /**
     * Claims it from the pool.
     *
     * <ul>
     *   <li>200 with {@link PoolDto.One} as it stands now
     *   <li>400 if {@code seen} is no number
     *   <li>403 if the asker does not sell in the project
     *   <li>404 as for GET
     *   <li>409 if it is somebody's by now, the asker has no room for another one, or Jira does not let the asker
     * </ul>
     */
    @POST
    @Path("claim")
    @Consumes(MediaType.APPLICATION_JSON)
    public PoolDto.One claim(@PathParam("key") String key, PoolDto.@Nullable Claimed body) {
        return answers.claim(key, body);
    }

    /**
     * Gives back what the asker claimed in the last ten minutes.
     *
     * <ul>
     *   <li>200 with {@link PoolDto.One} as it stands now
     *   <li>400 and 403 as for POST
     *   <li>404 as for GET
     *   <li>409 if it was longer ago, something else was said since, or it is not the asker's
     * </ul>
     */
    @DELETE
    @Path("claim")
    public PoolDto.One giveBack(@PathParam("key") String key, @QueryParam("seen") @Nullable String seen) {
        return answers.giveBack(key, seen);
    }

    /**
     * The asker keeps an own customer until a day, once from contact to contact.
     *
     * <ul>
     *   <li>200 with {@link PoolDto.One} as it stands now
     *   <li>400 with what is wrong: {@code seen}, {@code reason}, {@code until}
     *   <li>403 if it is not the asker's
     *   <li>404 as for GET
     *   <li>409 if nobody proposes it soon, it was kept already, or somebody else has said something of it since
     * </ul>
     */
    @PUT
    @Path("kept")
    @Consumes(MediaType.APPLICATION_JSON)
    public PoolDto.One keep(@PathParam("key") String key, PoolDto.@Nullable Kept body) {
        return answers.keep(key, body);
    }
}
