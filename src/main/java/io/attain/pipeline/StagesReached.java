package io.attain.pipeline;

import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.StageChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the way of an opportunity through the stages into facts. */
final class StagesReached {

    private StagesReached() {}

    /**
     * What an opportunity counts for by the stages it reached: one for each stage, on the day it came there first, and one new
     * prospect on the day it came to any open stage first. Each counts for its owner of then, on that person's day.
     */
    static List<Result> results(Opportunity opportunity, Today today) {
        List<Result> results = new ArrayList<>();
        Set<Metric> counted = new HashSet<>();
        for (Arrival arrival : opportunity.arrivals()) {
            if (arrival.isOpen() && counted.add(Metric.NEW_PROSPECTS)) {
                results.add(result(opportunity, arrival, Metric.NEW_PROSPECTS, today));
            }
            if (arrival.stage() != null && counted.add(arrival.stage().metric())) {
                results.add(result(opportunity, arrival, arrival.stage().metric(), today));
            }
        }
        return results;
    }

    private static Result result(Opportunity opportunity, Arrival arrival, Metric metric, Today today) {
        return new Result(
                Source.OPPORTUNITY,
                opportunity.issueId(),
                opportunity.projectId(),
                arrival.owner(),
                LocalDate.ofInstant(arrival.at(), today.zoneOf(arrival.owner())),
                metric,
                1,
                opportunity.scope(),
                opportunity.customerId());
    }

    /** Every change of stage, also back and forth. */
    static List<StageChange> changes(Opportunity opportunity) {
        List<StageChange> changes = new ArrayList<>();
        @Nullable String from = null;
        for (Arrival arrival : opportunity.arrivals()) {
            String to = arrival.code();
            changes.add(new StageChange(
                    opportunity.issueId(),
                    opportunity.projectId(),
                    opportunity.customerId(),
                    from,
                    to,
                    arrival.at(),
                    arrival.by(),
                    arrival.owner()));
            from = to;
        }
        return changes;
    }
}
