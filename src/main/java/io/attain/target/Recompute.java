package io.attain.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computes every posting of a project anew from the truth, counts what differs from the stored ones, and repairs it. The
 * stored postings follow single events, so both ways must agree: the drift must be 0.
 */
public final class Recompute {

    /**
     * What a recompute found.
     *
     * @param nodes how many target nodes were looked at
     * @param postings how many postings there should be
     * @param drift how many postings were missing, wrong or too many before the repair
     */
    public record Outcome(int nodes, int postings, int drift) {}

    private record Origin(Source source, long sourceId) implements Comparable<Origin> {
        @Override
        public int compareTo(Origin other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : Long.compare(sourceId, other.sourceId);
        }
    }

    private record Line(Origin origin, long nodeId, long rootId, String owner, LocalDate day) {
        static Line of(Posting posting) {
            return new Line(
                    new Origin(posting.source(), posting.sourceId()),
                    posting.nodeId(),
                    posting.rootId(),
                    posting.owner(),
                    posting.day());
        }
    }

    private final TargetNodes nodes;
    private final Ledger ledger;
    private final List<ResultSource> sources;

    public Recompute(TargetNodes nodes, Ledger ledger, List<ResultSource> sources) {
        this.nodes = nodes;
        this.ledger = ledger;
        this.sources = List.copyOf(sources);
    }

    /** Recomputes and repairs one project. */
    public Outcome run(long projectId) {
        List<TargetNode> trees = nodes.treesOf(projectId);
        Map<Origin, List<Posting>> expected = expected(projectId, new NodeMatcher(trees));
        Map<Line, Tally> difference = new HashMap<>();
        int[] count = {0};
        expected.values()
                .forEach(postings -> postings.forEach(posting -> {
                    count[0]++;
                    difference.merge(Line.of(posting), new Tally(posting.amount(), 1), Tally::plus);
                }));
        ledger.forEach(
                projectId, stored -> difference.merge(Line.of(stored), new Tally(-stored.amount(), -1), Tally::plus));
        return new Outcome(trees.size(), count[0], repair(difference, expected));
    }

    private Map<Origin, List<Posting>> expected(long projectId, NodeMatcher matcher) {
        Map<Origin, List<Posting>> expected = new HashMap<>();
        for (ResultSource source : sources) {
            source.forEach(projectId, result -> {
                List<Posting> postings = matcher.assign(result);
                if (!postings.isEmpty()) {
                    expected.computeIfAbsent(
                                    new Origin(result.source(), result.sourceId()), origin -> new ArrayList<>())
                            .addAll(postings);
                }
            });
        }
        return expected;
    }

    private int repair(Map<Line, Tally> difference, Map<Origin, List<Posting>> expected) {
        Set<Origin> wrong = new TreeSet<>();
        int drift = 0;
        for (Map.Entry<Line, Tally> line : difference.entrySet()) {
            if (!line.getValue().equals(Tally.NONE)) {
                drift++;
                wrong.add(line.getKey().origin());
            }
        }
        wrong.forEach(
                origin -> ledger.replace(origin.source(), origin.sourceId(), expected.getOrDefault(origin, List.of())));
        return drift;
    }
}
