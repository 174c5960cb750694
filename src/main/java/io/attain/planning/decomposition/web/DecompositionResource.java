package io.attain.planning.decomposition.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.run.web.RunDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Splitting a target into parts. */
@Component
@Path("/targets/{key}/decomposition")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class DecompositionResource {

    private final DecompositionAnswers answers;

    @Inject
    public DecompositionResource(DecompositionAnswers answers) {
        this.answers = answers;
    }

    /**
     * What the target can be split by, and the parts that it has in one of its cuts; without {@code cut} in the first one.
     *
     * <ul>
     *   <li>200 with {@link DecompositionDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @GET
    public DecompositionDto look(@PathParam("key") String key, @QueryParam("cut") @Nullable String cut) {
        return answers.look(key, cut);
    }

    /**
     * Weights by what was achieved before the target begins: {@code lastPeriod}, the equally long period just before it,
     * or {@code trailing}, twelve months.
     *
     * <ul>
     *   <li>200 with {@link SuggestionsDto}
     *   <li>400 if {@code by} is neither
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @GET
    @Path("/suggestions")
    public SuggestionsDto suggestions(@PathParam("key") String key, @QueryParam("by") @Nullable String by) {
        return answers.suggestions(key, by);
    }

    /**
     * What would be written; writes nothing.
     *
     * <ul>
     *   <li>200 with {@link PreviewDto}
     *   <li>400 with what is wrong with the body, by field
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public PreviewDto preview(@PathParam("key") String key, @Nullable DecompositionBody body) {
        return answers.preview(key, body);
    }

    /**
     * Writes the parts, all or none. Repeating it adjusts the parts that exist.
     *
     * <ul>
     *   <li>200 with {@link RunDto} if it is done
     *   <li>202 with {@link RunDto} if it is many parts, which are written in the background
     *   <li>400 with what is wrong with the body, by field, or what Jira refuses; nothing has changed then
     *   <li>403 if the asker may not edit the target
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     *   <li>409 if the target is being decomposed at this moment, or has changed since the preview
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response apply(@PathParam("key") String key, @Nullable DecompositionBody body) {
        return answers.apply(key, body);
    }

    /**
     * How far a decomposition in the background is.
     *
     * <ul>
     *   <li>200 with {@link RunDto}
     *   <li>404 if the asker may not know of the issue, or there is no such run of it
     * </ul>
     */
    @GET
    @Path("/runs/{id}")
    public RunDto run(@PathParam("key") String key, @PathParam("id") long id) {
        return answers.run(key, id);
    }
}
