package io.attain.activity.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.jira.LogFile;
import io.attain.activity.jira.LoggedIssues.About;
import io.attain.kernel.Metric;
import io.attain.kernel.table.Cell;
import io.attain.kernel.table.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Logs in the columns in which they are imported: a log takes as many rows as it has lines, problems or things
 * said of many, and at least one.
 *
 * @param actions what is counted, each in a column
 * @param issues what lines are about; of what the reader may not see nothing but the key that it had is told
 * @param toMany what logs say of many at once
 * @param loginName of a user key
 */
record LogSheet(
        List<Metric> actions,
        Map<DailyLog.Subject, About> issues,
        Map<DailyLogs.Whose, List<String>> toMany,
        UnaryOperator<String> loginName) {

    private static final int WIDTH = 14;

    Sheet of(List<DailyLog> logs) {
        List<String> columns = LogFile.columns(actions.stream());
        return new Sheet(
                "logs",
                columns.stream().map(name -> new Sheet.Column(name, WIDTH)).toList(),
                logs.stream()
                        .flatMap(log -> rows(log).stream())
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, Cell.empty()))
                                .toList())
                        .toList());
    }

    /** By the names of columns. */
    private List<Map<String, Cell>> rows(DailyLog log) {
        DailyLog.Content content = log.content();
        List<String> many = toMany.getOrDefault(DailyLogs.Whose.of(log), List.of());
        int size = IntStream.of(1, content.lines().size(), content.problems().size(), many.size())
                .reduce(1, Math::max);
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Map<String, Cell> row = new HashMap<>();
            row.put("date", new Cell.Day(log.day()));
            row.put("owner", new Cell.Text(loginName.apply(log.owner())));
            if (at < content.lines().size()) {
                tell(content.lines().get(at), row);
                row.put("asked", new Cell.Text(content.isAsked(content.lines().get(at)) ? "yes" : ""));
            }
            if (at < content.problems().size()) {
                row.put("tag", new Cell.Text(content.problems().get(at).tag()));
                row.put("problem", new Cell.Text(content.problems().get(at).note()));
            }
            if (at < many.size()) {
                row.put("toMany", new Cell.Text(many.get(at)));
            }
            rows.add(row);
        }
        Map<String, Cell> first = rows.get(0);
        actions.forEach(action -> first.put(action.code(), new Cell.Decimal(BigDecimal.valueOf(log.count(action)))));
        first.put("note", new Cell.Text(content.demandChanges()));
        first.put("support", new Cell.Text(content.support()));
        first.put("reason", new Cell.Text(content.reason()));
        return rows;
    }

    private void tell(DailyLog.Line line, Map<String, Cell> row) {
        About about = issues.get(line.subject());
        if (about != null && about.seen()) {
            Issue customer = about.customer();
            String name = nameOf(about.issue());
            row.put("key", new Cell.Text(about.issue().getKey()));
            row.put("customer", new Cell.Text(customer == null ? name : nameOf(customer)));
            row.put("opportunity", new Cell.Text(customer == null ? "" : name));
        } else {
            row.put("key", new Cell.Text(line.subject().key()));
        }
        LocalDate on = line.next().on();
        row.put("line", new Cell.Text(line.note()));
        row.put("nextStep", new Cell.Text(line.next().text()));
        row.put("nextOn", on == null ? Cell.empty() : new Cell.Day(on));
    }

    private static String nameOf(Issue issue) {
        return Objects.requireNonNullElse(issue.getSummary(), "");
    }
}
