package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Begun;
import io.attain.kernel.Joining;
import io.attain.kernel.Joinings;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.Today;
import io.attain.kernel.app.DoingAll;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes back sub-tasks of ours that were made and not joined to their parents, as a server leaves them that dies in between, or
 * whose database goes away. They stand alone and count for nothing, and whoever repeats what was cut off makes them anew.
 */
@Component
public record CutOffSubTasks(Joinings joinings, IssueScan issues, IssueWriter writer, JiraPeople people, Today today)
        implements Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(CutOffSubTasks.class);
    /** Nothing takes so long between its making and its joining: by then its server counts as dead. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final List<SalesIssueType> SUB_TASKS = Arrays.stream(SalesIssueType.values())
            .filter(type -> !type.parents().isEmpty())
            .toList();

    @Override
    public NightStep nightly() {
        return NightStep.counting(
                Phase.ISSUES, "cutOff", "attain.kernel.night.cutOff", (project, day) -> takeBack(project));
    }

    private int takeBack(long projectId) {
        Instant now = today.now();
        List<Begun<Joining>> begun = joinings.begun(projectId).stream()
                .filter(each -> each.what().at().isBefore(now.minus(LONGEST)))
                .toList();
        Map<Begun<Joining>, List<Issue>> alone = alone(projectId, begun, now);
        return DoingAll.sum(begun, each -> takeBack(each, alone.getOrDefault(each, List.of()), now));
    }

    /** What is cut off of all that was begun, by one search. */
    private Map<Begun<Joining>, List<Issue>> alone(long projectId, List<Begun<Joining>> begun, Instant now) {
        Map<Begun<Joining>, List<Issue>> alone = new HashMap<>();
        begun.stream()
                .map(each -> each.what().at())
                .min(Comparator.naturalOrder())
                .ifPresent(oldest ->
                        issues.forEachNew(projectId, SUB_TASKS, Duration.between(oldest, now), issue -> begun.stream()
                                .filter(each -> isCutOff(issue, each.what()))
                                .findFirst()
                                .ifPresent(each -> alone.computeIfAbsent(each, first -> new ArrayList<>())
                                        .add(issue))));
        return alone;
    }

    /** Of which nothing is found, something may be found yet. */
    private int takeBack(Begun<Joining> begun, List<Issue> alone, Instant now) {
        Optional<ApplicationUser> by = people.find(begun.what().by());
        int taken = DoingAll.sum(
                alone, issue -> by.map(user -> takenBack(user, issue)).orElse(0));
        if (!alone.isEmpty() || IssueScan.isFound(begun.what().at(), now)) {
            joinings.end(begun);
        }
        return taken;
    }

    private static boolean isCutOff(Issue issue, Joining begun) {
        return issue.getParentId() == null
                && begun.typeId().equals(issue.getIssueTypeId())
                && begun.summary().equals(issue.getSummary())
                && begun.by().equals(issue.getCreatorId())
                && isBetween(
                        begun.at(), issue.getCreated().toInstant(), begun.at().plus(LONGEST));
    }

    private static boolean isBetween(Instant first, Instant moment, Instant last) {
        return !moment.isBefore(first) && !moment.isAfter(last);
    }

    private int takenBack(ApplicationUser user, Issue issue) {
        try {
            writer.takeBack(user, issue);
            LOG.info("{} was cut off before it was joined to its parent; it is taken back", issue.getKey());
            return 1;
        } catch (WriteRefused e) {
            throw new IllegalStateException(issue.getKey() + " stands alone and cannot be taken back", e);
        }
    }
}
