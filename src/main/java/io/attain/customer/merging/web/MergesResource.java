package io.attain.customer.merging.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.merging.web.MergesDto.Body;
import io.attain.customer.merging.web.MergesDto.PlanDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Another customer goes up in one. 401 if nobody is logged in; 404 for what is no customer, or what the asker may not see; 403 for
 * who does not lead the teams of both owners.
 */
@Component
@Path("customers/{key}/merges")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class MergesResource {

    private final MergesAnswers answers;

    @Inject
    public MergesResource(MergesAnswers answers) {
        this.answers = answers;
    }

    /** What went up in it, or what it went up in itself. */
    @GET
    public MergesDto get(@PathParam("key") String key) {
        return answers.get(key);
    }

    /** What would become of the two. */
    @GET
    @Path("preview")
    public PlanDto preview(@PathParam("key") String key, @QueryParam("other") @Nullable String other) {
        return answers.preview(key, other);
    }

    /**
     * Has the other one go up in it, all or nothing. 409 if it cannot be, is not as it was seen any more, another one is under way,
     * Jira refuses, or the project is archived; then nothing has changed.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public MergesDto merge(@PathParam("key") String key, @Nullable Body body) {
        return answers.merge(key, body);
    }

    /**
     * Takes one back: what came after stays. 404 if there is none; 409 if that cannot be, somebody was faster, another one is under
     * way, Jira refuses, or the project is archived.
     */
    @POST
    @Path("{id}/back")
    public MergesDto takeBack(@PathParam("key") String key, @PathParam("id") String id) {
        return answers.takeBack(key, id);
    }
}
