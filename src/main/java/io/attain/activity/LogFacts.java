package io.attain.activity;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of a log, once it is submitted: that day is logged, with one result for each key action that was done. */
public final class LogFacts {

    private LogFacts() {}

    /** The results of the log kept under the id; none for a draft. */
    public static List<Result> of(long id, DailyLog log) {
        return log.submitted() ? of(id, log, log.content().counts()) : List.of();
    }

    /** The results it would have with these counts, submitted or not. */
    public static List<Result> of(long id, DailyLog log, Map<Metric, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> of(id, log.projectId(), log.owner(), log.day(), count.getKey(), count.getValue()))
                        .toList();
    }

    /** The day of the log kept under the id; none for a draft. */
    public static List<LoggedDay> dayOf(long id, DailyLog log) {
        return log.submitted() ? List.of(new LoggedDay(id, log.projectId(), log.owner(), log.day())) : List.of();
    }

    /** What one key action of a submitted log counts for. */
    public static Result of(long id, long projectId, String owner, LocalDate day, Metric action, int times) {
        return new Result(Source.LOG, id, projectId, owner, day, action, times, Scope.ANY, null);
    }
}
