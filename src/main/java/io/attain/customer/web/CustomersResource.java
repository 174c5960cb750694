package io.attain.customer.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
 * Customers' tiers. 401 if nobody is logged in; 404 for what is no customer or no sales project, or what the asker may
 * not see.
 */
@Component
@Path("customers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

    private final CustomerAnswers answers;

    @Inject
    public CustomersResource(CustomerAnswers answers) {
        this.answers = answers;
    }

    /** The tier of a customer as an evaluation today would say, with its history; keeps nothing. */
    @GET
    @Path("{key}/tier")
    public TierDto tier(@PathParam("key") String key) {
        return answers.tier(key);
    }

    /**
     * Gives a customer a tier until a day, whatever the rules say.
     *
     * <ul>
     *   <li>200 with {@link TierDto} as it stands now
     *   <li>400 with what is wrong: {@code version}, {@code tier}, {@code reason}, {@code until}
     *   <li>403 if the asker does not lead the customer's owner
     *   <li>404 as for GET
     *   <li>409 if somebody else has said something since the asker saw it
     * </ul>
     */
    @PUT
    @Path("{key}/tier/given")
    @Consumes(MediaType.APPLICATION_JSON)
    public TierDto give(@PathParam("key") String key, TierDto.@Nullable Body body) {
        return answers.give(key, body);
    }

    /**
     * Takes back what was given before its time is over.
     *
     * <ul>
     *   <li>200 with {@link TierDto} as it stands now
     *   <li>400 if {@code version} is none
     *   <li>403 and 404 as for PUT
     *   <li>409 if nothing is given, or somebody else has said something since the asker saw it
     * </ul>
     */
    @DELETE
    @Path("{key}/tier/given")
    public TierDto takeBack(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        return answers.takeBack(key, version);
    }

    /** Customers and purchases of a project by tier. */
    @GET
    @Path("tiers")
    public TierDto.Totals tiers(@QueryParam("projectKey") @Nullable String projectKey) {
        return answers.tiers(projectKey);
    }
}
