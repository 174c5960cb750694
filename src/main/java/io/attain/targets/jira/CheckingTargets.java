package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.kernel.Reading;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds the stored nodes of a project against its issues, for the nightly run: an event may have been missed. What is kept of
 * the issues is read by the thousand and compared in memory; only what differs is read again by itself, and written.
 */
@Component
public record CheckingTargets(
        IssueScan issues,
        JiraTargets targets,
        TargetNodes nodes,
        Handovers handovers,
        KeptRecords records,
        List<TargetCheck> checks)
        implements Nightly {

    /** What may be a node. */
    static final List<SalesIssueType> TARGETS = List.of(SalesIssueType.SALES_TARGET, SalesIssueType.TARGET_SHARE);

    private static final Logger LOG = LoggerFactory.getLogger(CheckingTargets.class);
    private static final int AT_ONCE = 1_000;

    /**
     * Makes the project's stored nodes what its issues say.
     *
     * @param reading how many of the issues are read; of one that is found different its parts are, too
     * @return how many nodes were missing, different or too many; what only has another key is no difference
     * @throws IllegalStateException if the issues cannot be searched
     */
    public int check(long projectId, Reading reading) {
        return checked(projectId, reading).end();
    }

    private Check checked(long projectId, Reading reading) {
        Check check = new Check(nodes.treesOf(projectId).stream()
                .filter(node -> node.projectId() == projectId)
                .collect(Collectors.toMap(TargetNode::issueId, node -> node)));
        issues.forEach(projectId, TARGETS, check.stored.keySet(), issue -> check.take(issue, reading));
        return check;
    }

    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) -> {
            Check check = checked(project, reading);
            return List.of(
                    Count.difference("attain.targets.night.mended", check.end()),
                    Count.of("attain.targets.night.loose", check.loose.size()));
        };
        return new NightStep(Phase.ISSUES, "targets", work);
    }

    private final class Check {

        private final Map<Long, TargetNode> stored;
        private final Set<Long> gone;
        private final Map<Long, TargetNode> different = new LinkedHashMap<>();
        private final List<Issue> unread = new ArrayList<>();
        private final List<String> loose = new ArrayList<>();

        Check(Map<Long, TargetNode> stored) {
            this.stored = stored;
            this.gone = new HashSet<>(stored.keySet());
        }

        void take(Issue issue, Reading reading) {
            TargetNode kept = stored.get(issue.getId());
            if (kept != null
                    && kept.key().equals(issue.getKey())
                    && !reading.includes(issue.getId(), IssueScan.updated(issue))) {
                gone.remove(issue.getId());
                return;
            }
            unread.add(issue);
            if (unread.size() == AT_ONCE) {
                read();
            }
        }

        /** Nobody but a person knows what they were to be parts of. */
        void tellLoose() {
            if (!loose.isEmpty()) {
                LOG.warn(
                        "These shares belong to no target and count for nothing; make them sub-tasks of one or delete them: {}",
                        String.join(", ", loose));
            }
        }

        private void read() {
            KeptRecords.Some known = records.of(unread, stored);
            List<ReadTarget> read = new ArrayList<>();
            for (Issue issue : unread) {
                if (targets.isLoose(issue)) {
                    loose.add(issue.getKey());
                }
                if (!known.isNoted(issue)) {
                    handovers.note(issue);
                }
                targets.read(issue, known).ifPresent(node -> read.add(new ReadTarget(issue, node)));
            }
            Set<Long> mended = mend(read);
            for (ReadTarget target : read) {
                gone.remove(target.node().issueId());
                if (mended.contains(target.node().issueId())
                        || !target.node().equals(stored.get(target.node().issueId()))) {
                    readAgain(target.issue());
                }
            }
            unread.clear();
        }

        private Set<Long> mend(List<ReadTarget> read) {
            Set<Long> mended = new HashSet<>();
            for (TargetCheck check : checks) {
                Set<Long> missing = check.missing(read);
                read.stream()
                        .filter(target -> missing.contains(target.node().issueId()))
                        .forEach(target -> check.mend(target.issue()));
                mended.addAll(missing);
            }
            return mended;
        }

        /** As it is now: it may have changed since the records were read. */
        private void readAgain(Issue issue) {
            targets.read(issue)
                    .filter(node -> !node.equals(stored.get(node.issueId())))
                    .ifPresent(node ->
                            targets.withParts(issue, node).forEach(part -> different.put(part.issueId(), part)));
        }

        int end() {
            if (!unread.isEmpty()) {
                read();
            }
            tellLoose();
            different.values().removeIf(node -> node.equals(stored.get(node.issueId())));
            gone.removeAll(different.keySet());
            nodes.delete(gone);
            nodes.save(different.values());
            long rekeyed = different.values().stream()
                    .filter(node -> Optional.ofNullable(stored.get(node.issueId()))
                            .filter(node::isRekeyed)
                            .isPresent())
                    .count();
            return different.size() - Math.toIntExact(rekeyed) + gone.size();
        }
    }
}
