package io.attain.attainment.figures.web;

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

/** Targets and how far they have come. */
@Component
@Path("/targets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class TargetResource {

    private final AttainmentAnswers answers;

    @Inject
    public TargetResource(AttainmentAnswers answers) {
        this.answers = answers;
    }

    /**
     * The roots of a project that the asker may see.
     *
     * <ul>
     *   <li>200 with {@link TargetsDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public TargetsDto list(@QueryParam("projectKey") @Nullable String projectKey) {
        return answers.list(projectKey);
    }

    /**
     * A target and a page of the parts of one of its cuts as of the asker's day, {@code depth} levels deep; without
     * {@code cut} of its first one. Parts that the asker may not see
     * are left out; the sums count them. With {@code lagging} those parts only are told and counted that are behind or at risk, or
     * are made up of such.
     *
     * <ul>
     *   <li>200 with {@link AttainmentDto}
     *   <li>400 if the depth is not 0, 1 or 2, there is no such order, or {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is no target with a metric, a period and an amount
     * </ul>
     */
    @GET
    @Path("/{key}/attainment")
    public AttainmentDto attainment(
            @PathParam("key") String key,
            @QueryParam("cut") @DefaultValue("") String cut,
            @QueryParam("depth") @DefaultValue("1") String depth,
            @QueryParam("sort") @DefaultValue("gap") String sort,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("lagging") @DefaultValue("false") boolean lagging) {
        return answers.attainment(key, cut, depth, sort, start, lagging);
    }
}
