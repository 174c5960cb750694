package io.attain.targets;

import io.attain.kernel.Metric;
import io.attain.results.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All trees that have a node in one project, each as it was stored at a moment.
 *
 * @param trees the trees, by root
 */
public record Forest(List<TreeSnapshot> trees) {

    private static final Comparator<TreeSnapshot> BY_ROOT = Comparator.comparingLong(TreeSnapshot::rootId);

    public Forest {
        trees = trees.stream().sorted(BY_ROOT).toList();
    }

    /** The trees that these nodes form. */
    public static Forest of(Collection<TargetNode> nodes) {
        Map<Long, List<TargetNode>> byRoot = new HashMap<>();
        nodes.forEach(node ->
                byRoot.computeIfAbsent(node.rootId(), root -> new ArrayList<>()).add(node));
        return new Forest(byRoot.entrySet().stream()
                .map(tree -> TreeSnapshot.of(tree.getKey(), tree.getValue()))
                .toList());
    }

    /** The tree of a node. */
    public Optional<TreeSnapshot> with(long issueId) {
        return trees.stream().filter(tree -> tree.placeOf(issueId) >= 0).findFirst();
    }

    /** All nodes. */
    public List<TargetNode> nodes() {
        return trees.stream().flatMap(tree -> tree.nodes().stream()).toList();
    }

    /** What its nodes ask for: results of other metrics count nowhere. */
    public Set<Metric> metrics() {
        return trees.stream().flatMap(tree -> tree.metrics().stream()).collect(Collectors.toSet());
    }

    /** The projects in which there are nodes. */
    public Set<Long> projects() {
        return trees.stream().flatMap(tree -> tree.projects().stream()).collect(Collectors.toSet());
    }

    /** The nodes in a project. */
    public Stream<TargetNode> nodesIn(long projectId) {
        return trees.stream().flatMap(tree -> tree.nodes().stream()).filter(node -> node.projectId() == projectId);
    }

    /** The postings of a result: in each tree at most one for what makes it up, and one for each other cut, by root. */
    public List<Posting> assign(Result result) {
        List<Posting> postings = new ArrayList<>(2);
        trees.forEach(tree -> tree.match(result).forEach(node -> postings.add(posting(result, node))));
        return postings;
    }

    /** What all nodes claim. */
    Set<Claim> claims() {
        return trees.stream().flatMap(tree -> tree.claims().stream()).collect(Collectors.toSet());
    }

    private static Posting posting(Result result, TargetNode node) {
        return new Posting(
                result.source(),
                result.sourceId(),
                node.issueId(),
                node.rootId(),
                result.projectId(),
                result.owner(),
                result.day(),
                result.amount());
    }
}
