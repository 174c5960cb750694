package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.run.Writings;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the customer that stayed is deleted, what went up in it is a customer again, with what stayed its own. */
@Component
record LostSurvivors(MergeBook book, JoinedRows rows, IssuesById issues, Writings writings) implements IssueWatcher {

    /** While another merge is written the night is waited for. */
    @Override
    public void changed(IssueChanged change) {
        Issue issue = change.issue();
        if (change.what() == What.DELETED && !issue.isSubTask()) {
            List<Long> projects = book.into(issue.getId()).stream()
                    .map(Merge::projectId)
                    .distinct()
                    .toList();
            for (long project : projects) {
                int unused = writings.alone(RunningMerges.subject(project), () -> ended(book.into(issue.getId())))
                        .orElse(0);
            }
        }
    }

    /** Those of a project of whose deletion nobody heard, in the turn of its merges; answers how many. */
    int ended(long projectId) {
        List<Merge> merges = Stream.of(State.UNDER_WAY, State.DONE, State.GOING_BACK)
                .flatMap(state -> book.in(projectId, state).stream())
                .toList();
        Set<Long> there =
                issues.of(merges.stream().map(Merge::survivor).toList()).keySet();
        return ended(merges.stream()
                .filter(merge -> !there.contains(merge.survivor()))
                .toList());
    }

    private int ended(Collection<Merge> lost) {
        List<Merge> open =
                lost.stream().filter(merge -> merge.state() != State.TAKEN_BACK).toList();
        open.forEach(merge -> {
            rows.part(merge);
            boolean unused = book.change(merge.in(State.TAKEN_BACK), merge.state());
        });
        return open.size();
    }
}
