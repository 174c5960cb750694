package io.attain.attainment.explanation.web;

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

/** "Why this number?" */
@Component
@Path("/targets/{key}/why")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WhyResource {

    private final WhyAnswers answers;

    @Inject
    public WhyResource(WhyAnswers answers) {
        this.answers = answers;
    }

    /**
     * What a figure of a target is made of, as of the asker's day; with {@code person}, a figure of that user key on the
     * target's leaderboard: its actual, target or attainment. Rows that the asker may not see are only summed. Pages begin
     * at every hundredth row: by choosing other limits, one could tell a hidden row from the difference.
     *
     * <ul>
     *   <li>200 with {@link WhyDto}
     *   <li>400 if there is no such figure, or {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is no complete target, or of the person
     * </ul>
     */
    @GET
    public WhyDto why(
            @PathParam("key") String key,
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("person") @Nullable String person,
            @QueryParam("start") @DefaultValue("0") String start) {
        return answers.why(key, figure, person, start);
    }
}
