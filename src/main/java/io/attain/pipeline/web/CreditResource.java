package io.attain.pipeline.web;

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

/** Who shares a win. */
@Component
@Path("/opportunities/{key}/credit")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class CreditResource {

    private final CreditAnswers answers;

    @Inject
    public CreditResource(CreditAnswers answers) {
        this.answers = answers;
    }

    /**
     * Who shares it, what is proposed, and all that was said.
     *
     * <ul>
     *   <li>200 with {@link CreditDto}
     *   <li>404 if the asker may not know of the issue, or it is no opportunity
     * </ul>
     */
    @GET
    public CreditDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /**
     * Shares it: who leads its owner decides, its owner proposes until it is won.
     *
     * <ul>
     *   <li>200 with {@link CreditDto} as it stands now
     *   <li>400 with what is wrong, by share
     *   <li>403 if the asker may neither decide nor propose, or would have a share of what they decide
     *   <li>404 as for GET
     *   <li>409 if somebody else has said something since the asker saw it
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CreditDto put(@PathParam("key") String key, CreditDto.@Nullable Body body) {
        return answers.share(key, body);
    }

    /**
     * Lets what is proposed not be: who leads its owner refuses it, who proposed it takes it back.
     *
     * <ul>
     *   <li>200 with {@link CreditDto} as it stands now
     *   <li>400 if {@code version} is none
     *   <li>403 if the asker neither leads its owner nor proposed it
     *   <li>404 as for GET
     *   <li>409 if nothing is proposed, or somebody else has said something since the asker saw it
     * </ul>
     */
    @DELETE
    @Path("/proposal")
    public CreditDto decline(@PathParam("key") String key, @QueryParam("version") @Nullable String version) {
        return answers.decline(key, version);
    }
}
