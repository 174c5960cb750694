package io.attain.targets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of one tree that hang together by first cuts: each other cut of a target begins a strand of its own. What counts in
 * several strands is the same business seen from several sides, and never added up.
 *
 * @param top the top of the tree
 * @param whole the target that is cut, or 0 if they make up the tree itself
 * @param cut the name of the cut
 */
public record Strand(long top, long whole, String cut) {

    /** The strand of a node. */
    public static Strand of(TargetNode node, LongFunction<@Nullable TargetNode> byId) {
        Strand strand = new Strand(node.issueId(), 0, TargetNode.FIRST_CUT);
        Set<Long> seen = new HashSet<>();
        TargetNode at = node;
        while (at != null && at.parentId() != null && seen.add(at.issueId())) {
            long above = Objects.requireNonNull(at.parentId());
            boolean begins = strand.whole == 0 && at.isBeside();
            strand = begins ? new Strand(above, above, at.cut()) : new Strand(above, strand.whole, strand.cut);
            at = byId.apply(above);
        }
        return strand;
    }

    /** Whether two nodes look at one tree from two sides, so that they claim nothing twice. */
    public static boolean areApart(TargetNode one, TargetNode other, LongFunction<@Nullable TargetNode> byId) {
        Strand its = of(one, byId);
        Strand others = of(other, byId);
        return its.top == others.top && !its.equals(others);
    }

    /**
     * Those of some nodes of a tree that count where nobody's may count twice: of each person's those of one strand, the tree's
     * own if there are any.
     *
     * @param people whose a node is
     */
    public static Map<TargetNode, List<String>> counted(
            TreeSnapshot tree, List<TargetNode> nodes, Function<TargetNode, Stream<String>> people) {
        LongFunction<@Nullable TargetNode> byId =
                id -> tree.find(id).map(TargetTree::node).orElse(null);
        Map<TargetNode, Strand> strands = new HashMap<>();
        Map<String, Strand> chosen = new HashMap<>();
        nodes.forEach(node -> {
            Strand strand = of(node, byId);
            strands.put(node, strand);
            people.apply(node).forEach(person -> chosen.merge(person, strand, (a, b) -> b.whole == 0 ? b : a));
        });
        Map<TargetNode, List<String>> counted = new HashMap<>();
        strands.forEach((node, strand) -> counted.put(
                node,
                people.apply(node)
                        .filter(person -> strand.equals(chosen.get(person)))
                        .toList()));
        return counted;
    }
}
