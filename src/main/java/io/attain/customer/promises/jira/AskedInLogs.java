package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogWatcher;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.MergedIssues;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A line of a log that was handed in starts the clock where it says that the customer asked for something; without the mark the
 * request goes, unless it was answered. Nights make up for what a server that died did not do.
 */
@Component
public record AskedInLogs(
        SalesIssues types,
        IssuesById issues,
        MergedIssues merged,
        AnsweringRequests answering,
        Requests requests,
        DailyLogs logs,
        Today today)
        implements LogWatcher, Nightly {

    /** A night finds what was written since the last one, and one more for a night that was missed. */
    private static final Duration MADE_UP = Duration.ofDays(2);

    @Override
    public void written(List<DailyLog> logs) {
        logs.stream().filter(DailyLog::submitted).forEach(this::follow);
    }

    @Override
    public NightStep nightly() {
        return new NightStep(Phase.ISSUES, "askedInLogs", (project, day, reading) -> {
            LocalDate first = day.minusDays(AnsweringRequests.OLDEST.toDays());
            logs.found(
                            project,
                            logs.ticking(
                                    project,
                                    DailyLog.Tick.ASKED,
                                    first,
                                    today.now().minus(MADE_UP)))
                    .values()
                    .forEach(found -> follow(found.log()));
            return List.of();
        });
    }

    private void follow(DailyLog log) {
        String from = from(log.projectId(), log.owner(), log.day());
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
                List<String> known = known(from, issue);
                asked.addAll(known);
                if (known.isEmpty()) {
                    String key = from + issue.getId();
                    asked.add(key);
                    answering.begin(key, AskingCustomers.asking(customer), text(issue, line), log.owner(), at(log));
                }
            }
        }
        requests.begun(log.owner(), from).keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(requests::forget);
    }

    /** What the keys of a log's requests begin with; its issue's id follows. */
    static String from(long projectId, String owner, LocalDate day) {
        return "log/%d/%s/%s/".formatted(projectId, owner, day);
    }

    /** Where the request of a line came from; a line goes with its customer into another one, and its request began before. */
    private List<String> known(String from, Issue issue) {
        return Stream.concat(Stream.of(issue.getId()), merged.upIn(issue.getId()).stream())
                .map(id -> from + id)
                .filter(key -> requests.ofKey(key).isPresent())
                .toList();
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
