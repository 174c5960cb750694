package io.attain.customer.tail.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project's customers. 401 if nobody is logged in; 404 if the asker does not see the project's figures. */
@Component
@Path("/projects/{key}/customers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CustomerListResource(CustomerListAnswers answers) {

    @Inject
    public CustomerListResource {}

    /**
     * Those that the asker may see and of which all that is asked for holds, fifty at a time, by their keys: {@code text}, a
     * part of their name, their key or a number of theirs; {@code tier}; {@code owner}, {@code me}, {@code nobody} or a user
     * key; {@code region} and {@code type} by our words; {@code untouched}, for how many days. With {@code sort=next}
     * those with a next step come first, the earliest of all.
     *
     * <ul>
     *   <li>200 with {@link CustomerListDto}
     *   <li>400 with what cannot be asked for
     *   <li>409 if all after which the others come is gone: begin anew
     * </ul>
     */
    @GET
    public CustomerListDto list(
            @PathParam("key") String key,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("tier") @DefaultValue("") String tier,
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("untouched") @DefaultValue("") String untouched,
            @QueryParam("sort") @DefaultValue("") String sort,
            @QueryParam("after") @Nullable String after) {
        return answers.list(key, new FilterReader.Sent(text, tier, owner, region, type, untouched), sort, after);
    }
}
