package io.attain.attainment.trend.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.trend.Trend;
import io.attain.attainment.trend.jira.TargetTrends;
import io.attain.kernel.Today;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A target's way through its period. */
@Path("/targets/{key}/trend")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class TrendResource {

    private static final String DAY = "day";
    private static final String WEEK = "week";

    private final TargetAsker asker;
    private final TargetTrends trends;
    private final Today today;

    @Inject
    public TrendResource(TargetAsker asker, TargetTrends trends, Today today) {
        this.asker = asker;
        this.trends = trends;
        this.today = today;
    }

    /**
     * Actual, expected and forecast by day or week, and the period before, as of the asker's day.
     *
     * <ul>
     *   <li>200 with {@link TrendDto}
     *   <li>400 if {@code by} is neither day, which it is if missing, nor week
     *   <li>404 if the asker may not know of the issue, or it is no target with a metric, a period and an amount
     * </ul>
     */
    @GET
    public TrendDto trend(@PathParam("key") String key, @QueryParam("by") @Nullable String by) {
        Issue issue = asker.asker().issue(key);
        if (by != null && !by.equals(DAY) && !by.equals(WEEK)) {
            throw RestProblem.badRequest("by", asker.asker().say("attain.target.trend.fault.by", by));
        }
        LocalDate day = today.of(asker.asker().user().getKey());
        Trend trend = trends.of(issue.getId(), day).orElseThrow(() -> incomplete(key));
        TargetNode before = trend.last() == null ? null : trend.last().node();
        Trend seen = before == null || asker.maySee(before) ? trend : trend.withoutLast();
        return WEEK.equals(by)
                ? TrendDto.of(seen.weekly(), WEEK, asker.unit(trend.node()))
                : TrendDto.of(seen, DAY, asker.unit(trend.node()));
    }

    private RestProblem incomplete(String key) {
        return RestProblem.notFound(asker.asker().say("attain.target.incomplete", key));
    }
}
