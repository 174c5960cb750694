package io.attain.customer.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

    /** Customers and purchases of a project by tier, as of its last nightly run. */
    @GET
    @Path("tiers")
    public TierDto.Totals tiers(@QueryParam("projectKey") @Nullable String projectKey) {
        return answers.tiers(projectKey);
    }
}
