package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.DailyLog;
import io.attain.activity.LogWatcher;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A line of a log that was handed in starts the clock where it says that the customer asked for something; without the mark the
 * request goes, unless it was answered.
 */
@Component
public record AskedInLogs(
        SalesIssues types, IssuesById issues, AnsweringRequests answering, Requests requests, Today today)
        implements LogWatcher {

    @Override
    public void written(List<DailyLog> logs) {
        logs.stream().filter(DailyLog::submitted).forEach(this::follow);
    }

    private void follow(DailyLog log) {
        String from = "log/%d/%s/%s/".formatted(log.projectId(), log.owner(), log.day());
        Set<String> asked = new HashSet<>();
        List<DailyLog.Line> lines =
                log.content().lines().stream().filter(log.content()::isAsked).toList();
        Map<Long, Issue> found =
                issues.of(lines.stream().map(line -> line.subject().id()).toList());
        for (DailyLog.Line line : lines) {
            Issue issue = found.get(line.subject().id());
            Issue customer =
                    issue == null || types.is(SalesIssueType.CUSTOMER, issue) ? issue : issue.getParentObject();
            if (issue != null && customer != null && types.is(SalesIssueType.CUSTOMER, customer)) {
                String key = from + issue.getId();
                asked.add(key);
                answering.begin(key, AskingCustomers.asking(customer), text(issue, line), log.owner(), at(log));
            }
        }
        requests.begun(log.owner(), from).keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(requests::forget);
    }

    private static String text(Issue issue, DailyLog.Line line) {
        String about = issue.isSubTask() ? issue.getKey() + " " : "";
        String note = line.note().isBlank() ? issue.getSummary() : line.note();
        return VisibleText.cut(VisibleText.line(about + note), Request.MAX_TEXT);
    }

    /** When it is said; of a day that is over, its end: a log has no time of day. */
    private Instant at(DailyLog log) {
        Instant end =
                log.day().plusDays(1).atStartOfDay(today.zoneOf(log.owner())).toInstant();
        return log.enteredAt().isBefore(end) ? log.enteredAt() : end.minusSeconds(1);
    }
}
