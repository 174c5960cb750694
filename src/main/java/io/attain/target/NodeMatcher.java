package io.attain.target;

import io.attain.kernel.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the node of each tree that a result counts for: the deepest of those that match, ties to the lowest issue id. So
 * a result counts once at every level above, and what no share claims still counts for the parent.
 *
 * <p>A node matches if metric, project, period and scope do, and if it is the person's: it is owned by that person, or
 * that person owns a node below it, since a team's target counts the results of its members. Anybody's results match a
 * node without owner, and one whose owner leads the sales and that names no members below.
 */
public final class NodeMatcher {

    private static final Comparator<Candidate> DEEPEST_FIRST = Comparator.comparingInt(Candidate::depth)
            .reversed()
            .thenComparingLong(candidate -> candidate.node().issueId());

    private record Candidate(TargetNode node, int depth) {}

    /** Who may be given results of a node; a null owner is anybody. */
    private record Place(Metric metric, @Nullable String owner) {}

    private final Map<Place, List<Candidate>> candidates = new HashMap<>();

    /** A matcher over all trees that the nodes form. */
    public NodeMatcher(Collection<TargetNode> nodes) {
        TargetTree.of(nodes).forEach(tree -> add(tree, 0));
    }

    private Set<String> add(TargetTree tree, int depth) {
        Set<String> team = new HashSet<>();
        tree.children().forEach(child -> team.addAll(add(child, depth + 1)));
        Candidate candidate = new Candidate(tree.node(), depth);
        String owner = tree.node().ownerKey();
        if (owner != null) {
            team.add(owner);
        }
        if (owner == null || (tree.node().led() && team.size() == 1)) {
            put(candidate, null);
        } else {
            team.forEach(member -> put(candidate, member));
        }
        return team;
    }

    private void put(Candidate candidate, @Nullable String owner) {
        candidates
                .computeIfAbsent(new Place(candidate.node().metric(), owner), place -> new ArrayList<>())
                .add(candidate);
    }

    /** The postings of a result: at most one per tree, by root. */
    public List<Posting> assign(Result result) {
        Map<Long, Candidate> best = new TreeMap<>();
        Stream.of(new Place(result.metric(), result.owner()), new Place(result.metric(), null))
                .flatMap(place -> candidates.getOrDefault(place, List.of()).stream())
                .filter(candidate -> candidate.node().admits(result))
                .forEach(candidate -> best.merge(
                        candidate.node().rootId(), candidate, (a, b) -> DEEPEST_FIRST.compare(a, b) <= 0 ? a : b));
        return best.values().stream()
                .map(candidate -> posting(result, candidate.node()))
                .toList();
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
