package io.attain.target;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.target.Tenure.Holding;
import java.time.LocalDate;
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
 * Finds the node of each tree that a result counts for: the deepest of those that match; of equally deep ones that of
 * the person before one that is nobody's, and then the lowest issue id. So a result counts once at every level above, and
 * what no share claims still counts for the parent.
 *
 * <p>A node matches if metric, project, period and scope do, and if it is the person's: that person held it on the
 * result's day, or held a node below it, since a team's target counts the results of its members. Anybody's results match
 * a node that nobody held that day, and one whose owner leads the sales and that names no members below.
 */
public final class NodeMatcher {

    private static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::depth)
            .reversed()
            .thenComparing(Candidate::anybodys)
            .thenComparingLong(candidate -> candidate.node().issueId());

    private record Candidate(TargetNode node, int depth, boolean anybodys, Period held) {

        boolean admits(Result result) {
            return held.contains(result.day()) && node.admits(result);
        }
    }

    /** Who may be given results of a node; a null owner is anybody. */
    private record Place(Metric metric, @Nullable String owner) {}

    private final Map<Place, List<Candidate>> candidates = new HashMap<>();

    /** A matcher over all trees that the nodes form. */
    public NodeMatcher(Collection<TargetNode> nodes) {
        TargetTree.of(nodes).forEach(tree -> add(tree, 0));
    }

    /** Adds a tree and answers who holds it or a part of it, and when. */
    private Set<Holding> add(TargetTree tree, int depth) {
        TargetNode node = tree.node();
        Set<Holding> team = new HashSet<>();
        tree.children().forEach(child -> team.addAll(add(child, depth + 1)));
        List<Holding> own = node.tenure().within(ALWAYS);
        own.stream().filter(holding -> holding.owner() != null).forEach(team::add);
        if (node.led() && team.stream().map(Holding::owner).distinct().count() == 1) {
            put(node, depth, null, ALWAYS);
        } else {
            team.forEach(holding -> put(node, depth, holding.owner(), holding.period()));
            own.stream()
                    .filter(holding -> holding.owner() == null)
                    .forEach(vacancy -> put(node, depth, null, vacancy.period()));
        }
        return team;
    }

    private void put(TargetNode node, int depth, @Nullable String owner, Period held) {
        candidates
                .computeIfAbsent(new Place(node.metric(), owner), place -> new ArrayList<>())
                .add(new Candidate(node, depth, owner == null, held));
    }

    /** The postings of a result: at most one per tree, by root. */
    public List<Posting> assign(Result result) {
        Map<Long, Candidate> best = new TreeMap<>();
        Stream.of(new Place(result.metric(), result.owner()), new Place(result.metric(), null))
                .flatMap(place -> candidates.getOrDefault(place, List.of()).stream())
                .filter(candidate -> candidate.admits(result))
                .forEach(candidate -> best.merge(
                        candidate.node().rootId(), candidate, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b));
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
