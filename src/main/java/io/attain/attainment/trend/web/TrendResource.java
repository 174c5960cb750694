package io.attain.attainment.trend.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.trend.Steps;
import io.attain.attainment.trend.Trend;
import io.attain.attainment.trend.app.TargetTrends;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A target's way through its period. */
@Component
@Path("/targets/{key}/trend")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TrendResource(TargetAsker asker, TargetTrends trends) {

    @Inject
    public TrendResource {}

    /**
     * Actual, expected and forecast by day or week, and the period before, as of the asker's day. A period that is too long
     * to be shown by day is told by week, and one too long for that by month.
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
        Steps steps = steps(by);
        LocalDate day = asker.asker().today();
        Trend trend = trends.of(issue.getId(), day, steps).orElseThrow(() -> asker.incomplete(key));
        TargetNode before = trend.last() == null ? null : trend.last().node();
        Trend seen = before == null || asker.maySee(before) ? trend : trend.withoutLast();
        return TrendDto.of(seen, asker.unit(trend.node()), asker.isAgreed(trend.node()));
    }

    private Steps steps(@Nullable String by) {
        if (by == null) {
            return Steps.DAY;
        }
        return Stream.of(Steps.DAY, Steps.WEEK)
                .filter(each -> each.code().equals(by))
                .findFirst()
                .orElseThrow(() -> RestProblem.badRequest("by", asker.asker().say("attain.target.trend.fault.by", by)));
    }
}
