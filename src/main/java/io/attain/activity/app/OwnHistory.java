package io.attain.activity.app;

import io.attain.activity.Conversion;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.FactQuery;
import io.attain.results.Tally;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** What a person did and won in a stretch of days, from the daily logs and the won opportunities. */
@Component
public class OwnHistory {

    private final DailyLogs logs;
    private final FactBook facts;

    /** Reads these. */
    public OwnHistory(DailyLogs logs, FactBook facts) {
        this.logs = logs;
        this.facts = facts;
    }

    /** The person's conversion towards a metric that wins add to. */
    public Conversion of(long projectId, String owner, Metric metric, Period period) {
        SortedMap<LocalDate, Tally> won = facts.of(projectId)
                .byDay(FactQuery.of(projectId, metric, period).by(owner));
        Tally all = Tally.of(won.values());
        List<DailyLog> logged = logs.submitted(projectId, owner, period);
        Tally whileLogging = logged.isEmpty()
                ? Tally.NONE
                : Tally.of(won.tailMap(logged.get(0).day()).values());
        return new Conversion(all.count(), all.amount(), whileLogging.count(), done(logged));
    }

    private static Map<Metric, Long> done(List<DailyLog> logged) {
        Map<Metric, Long> done = new HashMap<>();
        logged.forEach(
                log -> log.content().counts().forEach((action, times) -> done.merge(action, (long) times, Long::sum)));
        return done;
    }
}
