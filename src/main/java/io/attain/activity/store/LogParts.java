package io.attain.activity.store;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.attain.activity.DailyLog;
import io.attain.kernel.Metric;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The counts, lines and problems of logs, read for many logs at once. */
record LogParts(ActiveObjects ao) {

    private static final String ALL = "";
    /** What was written for many at once is no part of what the log's form shows and saves. */
    private static final String OWN = " AND BATCH_NO IS NULL";

    Read read(List<Integer> logIds) {
        return new Read(
                find(LogCountRow.class, logIds, ALL).stream().collect(groupingBy(LogCountRow::getLogId)),
                find(LogLineRow.class, logIds, OWN).stream().collect(groupingBy(LogLineRow::getLogId)),
                find(LogProblemRow.class, logIds, ALL).stream().collect(groupingBy(LogProblemRow::getLogId)),
                find(LogTickRow.class, logIds, OWN).stream().collect(groupingBy(LogTickRow::getLogId)));
    }

    private <T extends RawEntity<Integer>> List<T> find(Class<T> type, List<Integer> logIds, String which) {
        List<T> found = new ArrayList<>();
        IdLists.forEach(
                logIds,
                ids -> Collections.addAll(
                        found,
                        ao.find(
                                type,
                                Query.select()
                                        .where(IdLists.in("LOG_ID", ids) + which, ids.toArray())
                                        .order("ID ASC"))));
        return found;
    }

    /** What was read, by log id. */
    record Read(
            Map<Long, List<LogCountRow>> counts,
            Map<Long, List<LogLineRow>> lines,
            Map<Long, List<LogProblemRow>> problems,
            Map<Long, List<LogTickRow>> ticks) {

        DailyLog.Content content(LogRow log) {
            long logId = log.getID();
            Map<Metric, Integer> times = new TreeMap<>();
            of(counts, logId).forEach(row -> Metric.keyActionOf(row.getActionCode())
                    .ifPresent(action -> times.put(action, row.getTimes())));
            return new DailyLog.Content(
                    times,
                    of(lines, logId).map(Read::line).toList(),
                    Columns.text(log.getDemandChanges()),
                    of(problems, logId)
                            .map(row -> new DailyLog.Problem(row.getTag(), Columns.text(row.getNote())))
                            .toList(),
                    Columns.text(log.getSupport()),
                    of(ticks, logId)
                            .map(row -> new DailyLog.Tick(row.getIssueId(), row.getCode()))
                            .toList(),
                    Columns.text(log.getReason()));
        }

        private static DailyLog.Line line(LogLineRow row) {
            Long id = row.getIssueId();
            Integer on = row.getNextDayNumber();
            return new DailyLog.Line(
                    new DailyLog.Subject(
                            id == null ? DailyLog.Subject.UNKNOWN : id,
                            row.getIssueKey(),
                            Columns.text(row.getIssueName())),
                    Columns.text(row.getNote()),
                    new DailyLog.NextStep(
                            Columns.text(row.getNextStep()), on == null ? null : LocalDate.ofEpochDay(on)));
        }

        private static <T> Stream<T> of(Map<Long, List<T>> rows, long logId) {
            return rows.getOrDefault(logId, List.of()).stream();
        }
    }
}
