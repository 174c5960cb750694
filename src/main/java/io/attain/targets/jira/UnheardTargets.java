package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.GoodNights;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueScan;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Targets that Jira has and no event told of, as a node that died in the middle of a writing leaves them. Whatever compares
 * what it would write with what is there follows them first, or it would make them twice.
 */
@Component
public record UnheardTargets(
        IssueScan issues,
        Forests forests,
        TargetNodes nodes,
        JiraTargets targets,
        KeepingTargets keeping,
        GoodNights nights,
        Today today) {

    /** Whatever was changed before, the last good night or one of the six before it has read. */
    private static final Duration WEEK = Duration.ofDays(7);

    /** Follows those of a project that were changed since all were read. */
    public void followIn(long projectId) {
        Set<Long> known = forests.of(projectId)
                .nodesIn(projectId)
                .map(TargetNode::issueId)
                .collect(Collectors.toSet());
        List<Long> unheard = new ArrayList<>();
        Consumer<Issue> noting = issue -> {
            if (!known.contains(issue.getId())) {
                unheard.add(issue.getId());
            }
        };
        nights.lastBegan(projectId)
                .ifPresentOrElse(
                        read -> issues.forEachNew(projectId, CheckingTargets.TARGETS, since(read), noting),
                        () -> issues.forEach(projectId, CheckingTargets.TARGETS, noting));
        unheard.forEach(keeping::followJoined);
    }

    private Duration since(Instant night) {
        return Duration.between(night, today.now()).plus(WEEK);
    }

    /** Follows the parts of a target. */
    public void followUnder(Issue whole) {
        List<Long> parts = targets.parts(whole);
        Set<Long> known = nodes.find(parts).stream().map(TargetNode::issueId).collect(Collectors.toSet());
        parts.stream().filter(Predicate.not(known::contains)).forEach(keeping::followJoined);
    }
}
