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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nodes of a tree that a result counts for. What is made up by first cuts alone is a strand: the tree itself is one,
 * and each other cut of a target begins another. Of a strand it is the deepest node of those that match; of equally deep ones
 * that of the person before one that is nobody's, and then the lowest issue id. So a result counts once in each cut and once at
 * every level above, and what no share claims still counts for the parent. In another cut only that counts which counts for
 * the target that is cut.
 *
 * <p>A node matches if metric, project, period and scope do, and if it is the person's: that person held it on the
 * result's day, or held a node below it, since a team's target counts the results of its members. Anybody's results match
 * a node that nobody held that day, one whose owner leads the sales and that names no members below, and in another cut one
 * that names nobody but who holds the target that is cut.
 */
final class NodeMatcher {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::depth)
            .reversed()
            .thenComparing(Candidate::anybodys)
            .thenComparingLong(candidate -> candidate.node().issueId());

    private record Candidate(TargetNode node, int depth, boolean anybodys, Period held) {

        boolean admits(Result result) {
            return held.contains(result.day()) && node.admits(result);
        }

        /** The same of all results of an owner; nothing if the node is not theirs on any of its days. */
        Optional<Claim> claim(long rootId, @Nullable String owner, Set<Long> within) {
            return node.period()
                    .within(held)
                    .map(days -> new Claim(
                            rootId,
                            node.issueId(),
                            depth,
                            owner,
                            node.projectId(),
                            node.metric(),
                            days,
                            node.scope(),
                            within));
        }
    }

    /** Whose results of a month may be given to a node; a null owner is anybody. */
    private record Place(@Nullable String owner, int month) {}

    /**
     * What counts each result at most once.
     *
     * @param within the ids of the target that is cut and of what makes it up; none at the top
     * @param candidates the best first
     * @param cuts the strands of the other cuts of its nodes
     */
    private record Strand(Set<Long> within, Map<Place, List<Candidate>> candidates, List<Strand> cuts) {

        Strand(Set<Long> within) {
            this(within, new HashMap<>(), new ArrayList<>());
        }

        /** It matches as it counts on each day: by the version in force. */
        void put(Candidate whole, @Nullable String owner) {
            whole.node.countings().forEach(counting -> whole.held()
                    .within(counting.days())
                    .ifPresent(days ->
                            putInMonths(new Candidate(counting.node(), whole.depth, whole.anybodys, days), owner)));
        }

        private void putInMonths(Candidate candidate, @Nullable String owner) {
            int last = month(candidate.node().period().last());
            for (int month = month(candidate.node().period().start()); month <= last; month++) {
                candidates
                        .computeIfAbsent(new Place(owner, month), place -> new ArrayList<>())
                        .add(candidate);
            }
        }

        /** What its nodes claim; who has a place in many months is asked in the first of them. */
        void claims(long rootId, Set<Claim> claims) {
            candidates.forEach((place, list) -> list.stream()
                    .filter(candidate -> month(candidate.node().period().start()) == place.month)
                    .forEach(candidate ->
                            candidate.claim(rootId, place.owner, within).ifPresent(claims::add)));
        }

        /** Adds the nodes that a result counts for: in another cut only what counts for the target that is cut. */
        void match(Result result, List<TargetNode> matched) {
            TargetNode node = match(result);
            if (node != null) {
                matched.add(node);
                for (Strand cut : cuts) {
                    if (cut.within.contains(node.issueId())) {
                        cut.match(result, matched);
                    }
                }
            }
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

    private final List<Strand> tops = new ArrayList<>();
    private final List<Strand> strands = new ArrayList<>();

    /** A matcher over trees with one root: the rest of a tree that lost its root has several. */
    NodeMatcher(Collection<TargetTree> trees) {
        byCut(trees.stream()).values().forEach(cut -> {
            Strand strand = begin(tops, Set.of());
            cut.forEach(top -> add(top, 0, strand));
        });
        strands.forEach(strand -> strand.candidates.values().forEach(list -> list.sort(BEST_FIRST)));
    }

    private Strand begin(List<Strand> siblings, Set<Long> within) {
        Strand strand = new Strand(within);
        siblings.add(strand);
        strands.add(strand);
        return strand;
    }

    private static SortedMap<String, List<TargetTree>> byCut(Stream<TargetTree> parts) {
        return parts.collect(Collectors.groupingBy(
                part -> part.node().isBeside() ? part.node().cut() : TargetNode.FIRST_CUT,
                TreeMap::new,
                Collectors.toList()));
    }

    /** Adds a tree and answers who holds it or a part of it, and when. */
    private Set<Holding> add(TargetTree tree, int depth, Strand strand) {
        TargetNode node = tree.node();
        Set<Holding> team = new HashSet<>();
        tree.children().forEach(child -> team.addAll(add(child, depth + 1, strand)));
        if (!tree.beside().isEmpty()) {
            byCut(tree.beside().stream()).values().forEach(cut -> team.addAll(addBeside(cut, tree, depth + 1, strand)));
        }
        List<Holding> own = node.tenure().within(Period.ALWAYS);
        own.stream().filter(holding -> holding.owner() != null).forEach(team::add);
        if (node.led() && owners(team).size() == 1) {
            strand.put(new Candidate(node, depth, true, Period.ALWAYS), null);
        } else {
            team.forEach(holding -> strand.put(new Candidate(node, depth, false, holding.period()), holding.owner()));
            own.stream()
                    .filter(holding -> holding.owner() == null)
                    .forEach(vacancy -> strand.put(new Candidate(node, depth, true, vacancy.period()), null));
        }
        return team;
    }

    private Set<Holding> addBeside(List<TargetTree> cut, TargetTree whole, int depth, Strand strand) {
        Strand beside =
                begin(strand.cuts, whole.counted().map(TargetNode::issueId).collect(Collectors.toSet()));
        Set<String> holders = whole.node().tenure().holders().collect(Collectors.toSet());
        Set<Holding> team = new HashSet<>();
        cut.forEach(part -> {
            Set<Holding> members = add(part, depth, beside);
            if (holders.containsAll(owners(members))) {
                beside.put(new Candidate(part.node(), depth, true, Period.ALWAYS), null);
            }
            team.addAll(members);
        });
        return team;
    }

    private static Set<String> owners(Set<Holding> team) {
        return team.stream().map(Holding::owner).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What the nodes of this tree claim. */
    Set<Claim> claims(long rootId) {
        Set<Claim> claims = new HashSet<>();
        strands.forEach(strand -> strand.claims(rootId, claims));
        return claims;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue();
    }

    /** The nodes that a result counts for: at most one of each strand. */
    List<TargetNode> match(Result result) {
        List<TargetNode> matched = new ArrayList<>(1);
        tops.forEach(strand -> strand.match(result, matched));
        return matched;
    }
}
