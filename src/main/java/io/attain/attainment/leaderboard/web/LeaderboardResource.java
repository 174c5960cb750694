package io.attain.attainment.leaderboard.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.springframework.stereotype.Component;

/** Who has achieved how much of a target. */
@Component
@Path("/targets/{key}/leaderboard")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class LeaderboardResource {

    private final LeaderboardAnswers answers;

    @Inject
    public LeaderboardResource(LeaderboardAnswers answers) {
        this.answers = answers;
    }

    /**
     * A page of the leaderboard as of the asker's day, from the entry at {@code start} on. Of parts that the asker may not
     * see neither people nor results are on it. Who does not lead the project's sales sees no names but the own if the
     * project's rules say so.
     *
     * <ul>
     *   <li>200 with {@link LeaderboardDto}
     *   <li>400 if {@code by} is neither value, which it is if missing, nor attainment, or {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is no target with a metric, a period and an amount
     * </ul>
     */
    @GET
    public LeaderboardDto leaderboard(
            @PathParam("key") String key,
            @QueryParam("by") @DefaultValue("value") String by,
            @QueryParam("start") @DefaultValue("0") String start) {
        return answers.page(key, by, start);
    }
}
