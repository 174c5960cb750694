package io.attain.planning.decomposition.app;

import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.DecompositionPlan.Change;
import io.attain.planning.decomposition.DecompositionPlan.Line;
import io.attain.planning.decomposition.ShareDraft;
import io.attain.planning.smart.TreeRules;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds which new parts of a decomposition would claim what another target of the same owner claims already. */
@Component
public record PartOverlaps(TargetNodes nodes, Phases phases) {

    /**
     * Two that would claim the same.
     *
     * @param draft the new part
     * @param other the target that is there
     */
    public record Overlap(ShareDraft draft, TargetNode other) {}

    /** The overlaps of a plan's new parts, in their order. Cells of one grid never overlap each other. */
    public List<Overlap> of(DecompositionPlan plan) {
        Map<String, List<ShareDraft>> byOwner = new HashMap<>();
        List<ShareDraft> created = plan.lines(Change.CREATE).stream()
                .map(Line::draft)
                .filter(Objects::nonNull)
                .toList();
        created.forEach(draft -> Stream.ofNullable(draft.part().ownerKey())
                .forEach(owner ->
                        byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(draft)));
        Map<Long, TargetNode> tree = new HashMap<>();
        nodes.tree(plan.target().rootId()).forEach(node -> tree.put(node.issueId(), node));
        Set<Long> line = line(plan, tree);
        Map<ShareDraft, List<TargetNode>> found = new HashMap<>();
        byOwner.forEach((owner, drafts) -> {
            List<TargetNode> others = nodes.heldBy(owner);
            drafts.forEach(draft -> found.put(draft, overlapping(draft.below(plan.target()), others, line, tree)));
        });
        return created.stream()
                .flatMap(draft -> found.getOrDefault(draft, List.of()).stream().map(other -> new Overlap(draft, other)))
                .toList();
    }

    private List<TargetNode> overlapping(
            TargetNode draft, List<TargetNode> others, Set<Long> line, Map<Long, TargetNode> tree) {
        return TreeRules.overlaps(draft, others, line, tree::get).stream()
                .filter(other -> !phases.isOver(other))
                .toList();
    }

    /** What does not count as another: the target, what it is a part of, and parts that the plan adjusts or removes. */
    private static Set<Long> line(DecompositionPlan plan, Map<Long, TargetNode> tree) {
        Set<Long> line = new HashSet<>();
        TargetNode above = plan.target();
        while (above != null && line.add(above.issueId())) {
            above = above.parentId() == null ? null : tree.get(above.parentId());
        }
        plan.lines().stream()
                .filter(each -> each.change() != Change.STAY)
                .map(Line::current)
                .flatMap(Stream::ofNullable)
                .map(CurrentPart::node)
                .forEach(part -> line.add(part.issueId()));
        return line;
    }
}
