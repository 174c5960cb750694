package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.ShownAgreement;
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
        List<TargetNode> led = targets.projects().stream()
                .flatMap(project -> led(userKey, project))
                .sorted(WHOLES_FIRST)
                .toList();
        List<Negotiation> edited = edits.among(agreements.stored(led));
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

    private Stream<TargetNode> led(String userKey, long project) {
        List<TargetNode> all = nodes.treesOf(project).stream()
                .filter(node -> node.projectId() == project)
                .toList();
        if (rights.in(project, userKey).filter(Caller::leads).isPresent()) {
            return all.stream();
        }
        Set<Long> own = all.stream()
                .filter(node -> userKey.equals(node.ownerKey()))
                .map(TargetNode::issueId)
                .collect(Collectors.toSet());
        return all.stream().filter(node -> node.parentId() != null && own.contains(node.parentId()));
    }
}
