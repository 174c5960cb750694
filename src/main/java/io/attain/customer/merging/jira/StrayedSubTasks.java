package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SubTaskParents;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.Writings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What somebody makes or puts below a customer that went up in another goes to the one that stayed, as whoever made it: below
 * the other it would count for nothing.
 */
@Component
record StrayedSubTasks(MergeBook book, IssuesById issues, JiraPeople people, SubTaskParents parents, Writings writings)
        implements IssueWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(StrayedSubTasks.class);

    /** While a merge is written the night is waited for: what it moves has not strayed. */
    @Override
    public void changed(IssueChanged change) {
        Long parent = change.issue().getParentId();
        if (change.what() != What.DELETED && parent != null && book.isAway(parent)) {
            long projectId = Objects.requireNonNull(change.issue().getProjectId());
            int unused = writings.alone(
                            RunningMerges.subject(projectId),
                            () -> joined(List.of(change.issue().getId())))
                    .orElse(0);
        }
    }

    /** Those of a project of which nobody heard, in the turn of its merges; answers how many went to the one that stayed. */
    int ended(long projectId) {
        List<Long> gone =
                book.in(projectId, State.DONE).stream().map(Merge::gone).toList();
        return joined(issues.of(gone).values().stream()
                .flatMap(customer -> customer.getSubTaskObjects().stream())
                .map(Issue::getId)
                .toList());
    }

    private int joined(Collection<Long> subTasks) {
        return Math.toIntExact(issues.of(subTasks).values().stream()
                .filter(issue ->
                        survivor(issue).filter(into -> isJoined(issue, into)).isPresent())
                .count());
    }

    /** The customer at the end of all merges, if it is seen by the same people. */
    private Optional<Issue> survivor(Issue subTask) {
        List<Long> way = new ArrayList<>();
        Optional<Merge> merge = away(subTask.getParentId());
        while (merge.isPresent()) {
            way.add(merge.get().survivor());
            merge = away(merge.get().survivor());
        }
        Map<Long, Issue> found = issues.of(way);
        return way.stream()
                .reduce((former, latter) -> latter)
                .flatMap(id -> Optional.ofNullable(found.get(id)))
                .filter(into -> Objects.equals(into.getProjectId(), subTask.getProjectId())
                        && Objects.equals(into.getSecurityLevelId(), subTask.getSecurityLevelId()));
    }

    private Optional<Merge> away(@Nullable Long customerId) {
        return customerId == null ? Optional.empty() : book.awayBy(customerId);
    }

    /** Where whoever made it is gone, whoever merged them has it moved. */
    private boolean isJoined(Issue subTask, Issue into) {
        Optional<ApplicationUser> user = Stream.of(
                        Objects.requireNonNullElse(subTask.getCreatorId(), ""),
                        away(subTask.getParentId()).map(Merge::by).orElse(""))
                .flatMap(key -> people.find(key).stream())
                .findFirst();
        if (user.isEmpty()) {
            return false;
        }
        try {
            parents.change(user.get(), subTask, into);
            return true;
        } catch (WriteRefused e) {
            LOG.warn("{} stays below a customer that went up in {}", subTask.getKey(), into.getKey(), e);
            return false;
        }
    }
}
