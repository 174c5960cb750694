package io.attain.attainment.ledger;

import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Forest;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Computes every posting of a project anew from the truth, counts what differs from the stored ones, and repairs it; then
 * does the same with the sums of the nodes. Both follow single events, so both ways must agree: the drift must be 0.
 *
 * <p>Results come in the order of their sources, so that a few thousand of them are held against the stored postings of
 * the same sources at a time, whatever the size of the whole.
 */
public final class Recompute {

    private static final int CHUNK = 20_000;

    /**
     * What a recompute found.
     *
     * @param nodes how many target nodes were looked at
     * @param postings how many postings there should be
     * @param drift how many postings and sums were missing, wrong or too many before the repair
     */
    public record Outcome(int nodes, int postings, int drift) {}

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
        return run(projectId, result -> {});
    }

    /**
     * The same.
     *
     * @param witness is shown each result on the way, so that the truth is read once for all who need it
     */
    public Outcome run(long projectId, Consumer<Result> witness) {
        List<TargetNode> trees = nodes.treesOf(projectId);
        Run run = new Run(projectId, Forest.of(trees), witness);
        sources.forEach(run::take);
        run.mendSums(trees);
        return new Outcome(trees.size(), run.count, run.drift);
    }

    private final class Run {
        private final long projectId;
        private final Forest forest;
        private final Consumer<Result> witness;
        private final Map<Cell, Tally> sums = new HashMap<>();
        private int count;
        private int drift;

        Run(long projectId, Forest forest, Consumer<Result> witness) {
            this.projectId = projectId;
            this.forest = forest;
            this.witness = witness;
        }

        void take(ResultSource source) {
            Chunk chunk = new Chunk(source.source());
            source.forEach(projectId, result -> {
                witness.accept(result);
                chunk.add(result);
            });
            chunk.close(Long.MAX_VALUE);
        }

        /** A sum that looks wrong may have changed since its postings were read: it is counted again before it is judged. */
        void mendSums(List<TargetNode> trees) {
            Set<Long> own = new HashSet<>();
            Set<Long> roots = new HashSet<>();
            for (TargetNode node : trees) {
                roots.add(node.rootId());
                if (node.projectId() == projectId) {
                    own.add(node.issueId());
                }
            }
            roots.forEach(root -> mendSums(root, own));
        }

        private void mendSums(long root, Set<Long> own) {
            Map<Cell, Tally> stored = new TreeMap<>();
            ledger.sums(root).forEach((node, sum) -> stored.put(new Cell(root, node), sum));
            Set<Cell> suspects = new HashSet<>(stored.keySet());
            sums.keySet().stream().filter(cell -> cell.rootId() == root).forEach(suspects::add);
            for (Cell cell : suspects) {
                boolean differs = !stored.getOrDefault(cell, Tally.NONE).equals(sums.getOrDefault(cell, Tally.NONE));
                if (differs && own.contains(cell.nodeId()) && ledger.recount(cell)) {
                    drift++;
                }
            }
        }

        /** The results of some sources that follow each other. */
        private final class Chunk {
            private final Source source;
            private Map<Long, List<Posting>> expected = new TreeMap<>();
            private int size;
            private long after = -1;
            private long last = -1;

            Chunk(Source source) {
                this.source = source;
            }

            void add(Result result) {
                if (result.sourceId() < last) {
                    throw new IllegalStateException("Not in the order of their sources: " + last + ", " + result);
                }
                if (size >= CHUNK && result.sourceId() > last) {
                    close(last);
                }
                last = result.sourceId();
                List<Posting> postings = forest.assign(result);
                if (!postings.isEmpty()) {
                    expected.computeIfAbsent(last, id -> new ArrayList<>()).addAll(postings);
                }
                for (Posting posting : postings) {
                    sums.merge(Cell.of(posting), new Tally(posting.amount(), 1), Tally::plus);
                    count++;
                    size++;
                }
            }

            /** Compares and repairs everything up to a source. */
            void close(long upTo) {
                Map<Long, List<Posting>> stored = new HashMap<>();
                for (Posting posting : ledger.range(projectId, source, after, upTo)) {
                    stored.computeIfAbsent(posting.sourceId(), id -> new ArrayList<>())
                            .add(posting);
                }
                Map<Long, List<Posting>> wrong = new TreeMap<>();
                expected.forEach((id, postings) -> judge(id, postings, removed(stored, id), wrong));
                stored.forEach((id, postings) -> judge(id, List.of(), postings, wrong));
                ledger.replace(source, wrong);
                expected = new TreeMap<>();
                size = 0;
                after = upTo;
            }
        }

        private static List<Posting> removed(Map<Long, List<Posting>> postings, long id) {
            return Objects.requireNonNullElse(postings.remove(id), List.of());
        }

        private void judge(long id, List<Posting> wanted, List<Posting> stored, Map<Long, List<Posting>> wrong) {
            if (wanted.equals(stored)) {
                return;
            }
            List<Posting> surplus = new ArrayList<>(stored);
            List<Posting> missing = new ArrayList<>(wanted);
            missing.removeIf(surplus::remove);
            if (!missing.isEmpty() || !surplus.isEmpty()) {
                drift += Math.max(missing.size(), surplus.size());
                wrong.put(id, wanted);
            }
        }
    }
}
