package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.ShownAgreement;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which targets of all projects say otherwise than was agreed, for whoever leads them. */
@Component
public record EditedTargets(
        Agreements agreements,
        FindingEdits edits,
        ShowingAgreements showing,
        NegotiatedTargets targets,
        Forests forests,
        TargetNodes nodes,
        Rights rights) {

    /** Who wrote what is read for each: nobody settles more at a time. */
    private static final int MOST = 50;

    /** Wholes come first: what they say is what their shares say. */
    private static final Comparator<TargetNode> WHOLES_FIRST =
            Comparator.comparing(TargetNode::share).thenComparing(TargetNode::issueId);

    /**
     * Some of them.
     *
     * @param total how many there are
     * @param first the first of them
     */
    public record Found(int total, List<ShownAgreement> first) {}

    /** Those that a person leads and sees. */
    public Found of(String userKey) {
        List<Long> led = targets.projects().stream()
                .flatMap(project -> led(userKey, project))
                .map(TargetNode::issueId)
                .toList();
        List<TargetNode> stored = nodes.find(led).stream().sorted(WHOLES_FIRST).toList();
        List<Negotiation> edited = edits.among(agreements.stored(stored));
        Set<Long> seen = rights.seen(
                userKey, edited.stream().map(item -> item.node().issueId()).toList());
        List<Negotiation> all = edited.stream()
                .filter(item -> seen.contains(item.node().issueId()))
                .toList();
        return new Found(
                all.size(),
                all.stream()
                        .limit(MOST)
                        .map(item -> showing.edited(userKey, item))
                        .toList());
    }

    /** Most people lead few: whose the targets are is known without reading any. */
    private Stream<TargetNode> led(String userKey, long project) {
        Forest forest = forests.of(project);
        if (rights.in(project, userKey).filter(Caller::leads).isPresent()) {
            return forest.nodesIn(project);
        }
        Set<Long> own = forest.nodes().stream()
                .filter(node -> userKey.equals(node.ownerKey()))
                .map(TargetNode::issueId)
                .collect(Collectors.toSet());
        return forest.nodesIn(project).filter(node -> node.parentId() != null && own.contains(node.parentId()));
    }
}
