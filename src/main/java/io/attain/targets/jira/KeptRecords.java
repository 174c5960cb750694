package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.targets.AgreedVersions;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import io.attain.targets.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is known of many targets besides what their issues say, read in few statements. */
@Component
record KeptRecords(Tenures tenures, AgreedVersions versions, TargetNodes nodes, Handovers handovers) {

    /**
     * What is known of these.
     *
     * @param stored the nodes of some of them that were read already, by issue id
     */
    Some of(Collection<Issue> issues, Map<Long, TargetNode> stored) {
        List<Long> ids = issues.stream().map(Issue::getId).toList();
        return new Some(this, tenures.find(ids), versions.of(ids), known(ids, stored));
    }

    /**
     * Of some, as it was at one moment.
     *
     * @param noted who held them when, as far as that was noted
     * @param agreed what was agreed
     * @param stored the nodes
     */
    record Some(KeptRecords all, Map<Long, Tenure> noted, Map<Long, List<Version>> agreed, Map<Long, TargetNode> stored)
            implements TargetRecords {

        @Override
        public Tenure tenure(Issue issue) {
            return all.handovers.of(issue, notedOf(issue), () -> before(issue));
        }

        @Override
        public Optional<TargetNode> before(Issue issue) {
            return Optional.ofNullable(stored.get(issue.getId()));
        }

        /** Whether it is noted who held an issue when. */
        boolean isNoted(Issue issue) {
            return Handovers.isNoted(tenure(issue), notedOf(issue));
        }

        private Optional<Tenure> notedOf(Issue issue) {
            return Optional.ofNullable(noted.get(issue.getId()));
        }

        @Override
        public List<Version> versions(long issueId) {
            return agreed.containsKey(issueId) || !stored.containsKey(issueId)
                    ? agreed.getOrDefault(issueId, List.of())
                    : stored.get(issueId).goal().versions();
        }

        @Override
        public Instant firstAgreed(long issueId) {
            return all.versions.history(issueId).get(0).at();
        }
    }

    private Map<Long, TargetNode> known(List<Long> ids, Map<Long, TargetNode> stored) {
        List<Long> others = ids.stream().filter(id -> !stored.containsKey(id)).toList();
        if (others.isEmpty()) {
            return stored;
        }
        Map<Long, TargetNode> known = new HashMap<>(stored);
        nodes.find(others).forEach(node -> known.put(node.issueId(), node));
        return known;
    }
}
