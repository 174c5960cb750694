package io.attain.activity.app;

import io.attain.activity.Conversion;
import io.attain.activity.Conversion.Peak;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.Tally;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a person did and won in a stretch of days, from the facts of daily logs and won opportunities. */
@Component
public record OwnHistory(FactBook facts) {

    /** The person's conversion towards a metric that wins add to. */
    public Conversion of(long projectId, String owner, Metric metric, Period period) {
        Facts known = facts.of(projectId);
        SortedMap<LocalDate, Tally> won =
                known.byDay(FactQuery.of(projectId, metric, period).by(owner));
        Tally all = Tally.of(won.values());
        SortedSet<LocalDate> logged = new TreeSet<>();
        Map<Metric, SortedMap<LocalDate, Long>> done = new HashMap<>();
        known.forEachDay(projectId, Set.of(owner), period, (day, times) -> {
            logged.add(day.day());
            times.forEach((action, many) ->
                    done.computeIfAbsent(action, any -> new TreeMap<>()).merge(day.day(), many, Long::sum));
        });
        Tally whileLogging = logged.isEmpty()
                ? Tally.NONE
                : Tally.of(won.tailMap(logged.first()).values());
        Map<Metric, Long> sums = new HashMap<>();
        Map<Metric, Peak> peaks = new HashMap<>();
        done.forEach((action, days) -> {
            sums.put(action, days.values().stream().mapToLong(Long::longValue).sum());
            peaks.put(action, peak(days));
        });
        return new Conversion(all.count(), all.amount(), whileLogging.count(), sums, peaks);
    }

    private static Peak peak(Map<LocalDate, Long> days) {
        Map<Period, Long> weeks = new HashMap<>();
        days.forEach((day, many) -> weeks.merge(Period.weekOf(day), many, Long::sum));
        return new Peak(Collections.max(days.values()), Collections.max(weeks.values()));
    }
}
