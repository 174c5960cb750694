package io.attain.activity.store;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.attain.activity.DailyLog;
import io.attain.kernel.Metric;
import io.attain.kernel.store.IdLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** The counts, lines and problems of logs, read for many logs at once. */
final class LogParts {

    /** Databases limit the length of an IN list. */
    private static final int IN_LIST = 500;

    private final ActiveObjects ao;

    LogParts(ActiveObjects ao) {
        this.ao = ao;
    }

    Read read(List<Integer> logIds) {
        return new Read(
                find(LogCountRow.class, logIds).stream().collect(groupingBy(LogCountRow::getLogId)),
                find(LogLineRow.class, logIds).stream().collect(groupingBy(LogLineRow::getLogId)),
                find(LogProblemRow.class, logIds).stream().collect(groupingBy(LogProblemRow::getLogId)));
    }

    /** The key action of a code. */
    static Optional<Metric> action(String code) {
        return Metric.ofCode(code).filter(Metric::isKeyAction);
    }

    /** A text as it was written: some databases keep an empty one as null. */
    static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    private <T extends RawEntity<Integer>> List<T> find(Class<T> type, List<Integer> logIds) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < logIds.size(); from += IN_LIST) {
            List<Integer> some = logIds.subList(from, Math.min(from + IN_LIST, logIds.size()));
            String marks = IdLists.marks(some.size());
            Query query = Query.select().where("LOG_ID IN (" + marks + ")", some.toArray());
            Collections.addAll(found, ao.find(type, query.order("ID ASC")));
        }
        return found;
    }

    /** What was read, by log id. */
    record Read(
            Map<Long, List<LogCountRow>> counts,
            Map<Long, List<LogLineRow>> lines,
            Map<Long, List<LogProblemRow>> problems) {

        DailyLog.Content content(long logId, String demandChanges, String support) {
            Map<Metric, Integer> times = new TreeMap<>();
            of(counts, logId).forEach(row -> LogParts.action(row.getActionCode())
                    .ifPresent(action -> times.put(action, row.getTimes())));
            return new DailyLog.Content(
                    times,
                    of(lines, logId)
                            .map(row -> new DailyLog.Line(row.getIssueKey(), text(row.getNote())))
                            .toList(),
                    demandChanges,
                    of(problems, logId)
                            .map(row -> new DailyLog.Problem(row.getTag(), text(row.getNote())))
                            .toList(),
                    support);
        }

        private static <T> Stream<T> of(Map<Long, List<T>> rows, long logId) {
            return rows.getOrDefault(logId, List.of()).stream();
        }
    }
}
