package io.attain.targets;

import io.attain.kernel.Period;
import io.attain.results.Result;
import io.attain.targets.Tenure.Holding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the node of a tree that a result counts for: the deepest of those that match; of equally deep ones that of the
 * person before one that is nobody's, and then the lowest issue id. So a result counts once at every level above, and what
 * no share claims still counts for the parent.
 *
 * <p>A node matches if metric, project, period and scope do, and if it is the person's: that person held it on the
 * result's day, or held a node below it, since a team's target counts the results of its members. Anybody's results match
 * a node that nobody held that day, and one whose owner leads the sales and that names no members below.
 */
final class NodeMatcher {

    private static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::depth)
            .reversed()
            .thenComparing(Candidate::anybodys)
            .thenComparingLong(candidate -> candidate.node().issueId());

    private record Candidate(TargetNode node, int depth, boolean anybodys, Period held) {

        boolean admits(Result result) {
            return held.contains(result.day()) && node.admits(result);
        }

        /** The same of all results of an owner; nothing if the node is not theirs on any of its days. */
        Optional<Claim> claim(long rootId, @Nullable String owner) {
            return node.period()
                    .within(held)
                    .map(days -> new Claim(
                            rootId, node.issueId(), depth, owner, node.projectId(), node.metric(), days, node.scope()));
        }
    }

    /** Whose results of a month may be given to a node; a null owner is anybody. */
    private record Place(@Nullable String owner, int month) {}

    /** The best first. */
    private final Map<Place, List<Candidate>> candidates = new HashMap<>();

    /** A matcher over trees with one root: the rest of a tree that lost its root has several. */
    NodeMatcher(Collection<TargetTree> trees) {
        trees.forEach(tree -> add(tree, 0));
        candidates.values().forEach(list -> list.sort(BEST_FIRST));
    }

    /** Adds a tree and answers who holds it or a part of it, and when. */
    private Set<Holding> add(TargetTree tree, int depth) {
        TargetNode node = tree.node();
        Set<Holding> team = new HashSet<>();
        tree.children().forEach(child -> team.addAll(add(child, depth + 1)));
        List<Holding> own = node.tenure().within(ALWAYS);
        own.stream().filter(holding -> holding.owner() != null).forEach(team::add);
        if (node.led() && team.stream().map(Holding::owner).distinct().count() == 1) {
            put(new Candidate(node, depth, true, ALWAYS), null);
        } else {
            team.forEach(holding -> put(new Candidate(node, depth, false, holding.period()), holding.owner()));
            own.stream()
                    .filter(holding -> holding.owner() == null)
                    .forEach(vacancy -> put(new Candidate(node, depth, true, vacancy.period()), null));
        }
        return team;
    }

    /** It matches as it counts on each day: by the version in force. */
    private void put(Candidate whole, @Nullable String owner) {
        whole.node.countings().forEach(counting -> whole.held()
                .within(counting.days())
                .ifPresent(
                        days -> putInMonths(new Candidate(counting.node(), whole.depth, whole.anybodys, days), owner)));
    }

    private void putInMonths(Candidate candidate, @Nullable String owner) {
        int last = month(candidate.node().period().last());
        for (int month = month(candidate.node().period().start()); month <= last; month++) {
            candidates
                    .computeIfAbsent(new Place(owner, month), place -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /** What the nodes of this tree claim; who has a place in many months is asked in the first of them. */
    Set<Claim> claims(long rootId) {
        Set<Claim> claims = new HashSet<>();
        candidates.forEach((place, list) -> list.stream()
                .filter(candidate -> month(candidate.node().period().start()) == place.month)
                .forEach(candidate -> candidate.claim(rootId, place.owner).ifPresent(claims::add)));
        return claims;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue();
    }

    /** The node that a result counts for, or null. */
    @Nullable
    TargetNode match(Result result) {
        int month = month(result.day());
        Candidate own = first(new Place(result.owner(), month), result);
        Candidate anybodys = first(new Place(null, month), result);
        if (own == null || anybodys == null) {
            return own != null ? own.node() : anybodys != null ? anybodys.node() : null;
        }
        return BEST_FIRST.compare(own, anybodys) <= 0 ? own.node() : anybodys.node();
    }

    private @Nullable Candidate first(Place place, Result result) {
        for (Candidate candidate : candidates.getOrDefault(place, List.of())) {
            if (candidate.admits(result)) {
                return candidate;
            }
        }
        return null;
    }
}
