package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.DailyLog.Tick;
import io.attain.activity.Ticks;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.AnsweringRequests;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was asked in a sub-task, or of it in a log, goes with it to another customer. */
@Component
record PassingRequests(SalesIssues types, IssuesById stored, Requests requests, Ticks ticks) implements IssueWatcher {

    @Override
    public void changed(IssueChanged change) {
        if (change.what() == What.LINKED) {
            long id = change.issue().getId();
            Optional.ofNullable(stored.of(List.of(id)).get(id))
                    .flatMap(issue -> Optional.ofNullable(issue.getParentObject()))
                    .filter(customer -> types.is(SalesIssueType.CUSTOMER, customer))
                    .ifPresent(customer -> pass(id, customer));
        }
    }

    private void pass(long id, Issue customer) {
        long projectId = Objects.requireNonNull(customer.getProjectId());
        Stream<String> logged = ticks.of(List.of(id)).stream()
                .filter(ticked -> ticked.code().equals(Tick.ASKED))
                .map(ticked -> AskedInLogs.from(projectId, ticked.by(), ticked.day()) + id);
        List<String> keys =
                Stream.concat(logged, Stream.of(AskingCustomers.keyOf(id))).toList();
        requests.pass(keys, AnsweringRequests.saidOf(id), projectId, customer.getId());
        requests.pass(List.of(), AskingCustomers.reopenedOf(id), projectId, customer.getId());
    }
}
