package io.attain.planning.currency.web;

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

/** A target in other currencies. */
@Component
@Path("/targets/{key}/currency")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class QuoteResource {

    private final QuoteAnswers answers;

    @Inject
    public QuoteResource(QuoteAnswers answers) {
        this.answers = answers;
    }

    /**
     * What was said of a target in other currencies, and the rates that there are.
     *
     * <ul>
     *   <li>200 with {@link QuoteDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public QuoteDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /**
     * Gives a target the amount that this comes to by the rate of a day.
     *
     * <ul>
     *   <li>200 with {@link QuoteDto} as it is now
     *   <li>400 with what is wrong, by field
     *   <li>403 if Jira does not let the asker edit the target
     *   <li>404 as for GET
     *   <li>409 if its amount is another than the asker saw, or Jira refuses the new one
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public QuoteDto put(@PathParam("key") String key, QuoteDto.@Nullable Body body) {
        return answers.put(key, body);
    }
}
