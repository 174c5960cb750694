package io.attain.attainment.ledger;

import io.attain.results.Proof;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Tally;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Computes every posting of a project anew from its results, counts what differs from the stored ones, and repairs it; then
 * does the same with the sums of the nodes. Both follow single events, so both ways must agree: the drift must be 0.
 *
 * <p>Results come in the order of their sources, so that a few thousand of them are held against the stored postings of
 * the same sources at a time, whatever the size of the whole.
 */
public final class Recompute {

    /**
     * What a recompute found.
     *
     * @param nodes how many target nodes were looked at
     * @param postings how many postings there should be
     * @param drift how many postings and sums were missing, wrong or too many before the repair
     */
    public record Outcome(int nodes, int postings, int drift) {}

    private final TargetNodes nodes;
    private final Forests forests;
    private final Ledger ledger;
    private final List<ResultSource> sources;
    private final Executor meanwhile;

    /**
     * A recompute by all nodes as they are stored.
     *
     * @param forests the same trees, as they are while something is mended: by the next change they are others
     * @param meanwhile reads what is stored, while the results of the next sources are read
     */
    public Recompute(
            TargetNodes nodes, Forests forests, Ledger ledger, List<ResultSource> sources, Executor meanwhile) {
        this.nodes = nodes;
        this.forests = forests;
        this.ledger = ledger;
        this.sources = List.copyOf(sources);
        this.meanwhile = meanwhile;
    }

    /** Recomputes and repairs one project. */
    public Outcome run(long projectId) {
        List<TargetNode> trees = nodes.treesOf(projectId);
        Run run = new Run(projectId, Forest.of(trees));
        sources.forEach(run::take);
        run.mendSums(trees);
        return new Outcome(trees.size(), run.count, run.drift);
    }

    private final class Run {
        private final long projectId;
        private final Forest forest;
        private final Map<Cell, Tally> sums = new HashMap<>();
        private int count;
        private int drift;

        Run(long projectId, Forest forest) {
            this.projectId = projectId;
            this.forest = forest;
        }

        void take(ResultSource source) {
            Proof<Posting> proof = new Proof<>(new Posted(projectId, source), meanwhile);
            source.forEach(projectId, forest.metrics(), result -> proof.expect(result.sourceId(), postings(result)));
            drift += proof.close();
        }

        private List<Posting> postings(Result result) {
            List<Posting> postings = forest.assign(result);
            for (Posting posting : postings) {
                sums.merge(Cell.of(posting), new Tally(posting.amount(), 1), Tally::plus);
                count++;
            }
            return postings;
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
            Map<Cell, Tally> stored = new HashMap<>();
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
    }

    /** The stored postings of one kind of source. What looks wrong is put into the trees as they are by then. */
    private final class Posted implements Proof.Book<Posting> {
        private final long projectId;
        private final ResultSource source;

        Posted(long projectId, ResultSource source) {
            this.projectId = projectId;
            this.source = source;
        }

        @Override
        public long source(Posting posting) {
            return posting.sourceId();
        }

        @Override
        public List<Posting> between(long after, long last) {
            return ledger.range(projectId, source.source(), after, last);
        }

        @Override
        public List<Posting> again(Set<Long> sources) {
            Forest now = forests.of(projectId);
            List<Posting> postings = new ArrayList<>();
            source.tell(projectId, sources, new ResultSource.Witness() {
                @Override
                public void there(Result result) {
                    postings.addAll(now.assign(result));
                }

                @Override
                public void unread(long sourceId) {
                    throw new IllegalStateException("It is to be read: " + sourceId);
                }
            });
            return postings;
        }

        @Override
        public <R> R holding(Set<Long> sources, Supplier<R> work) {
            return source.holding(sources, work);
        }

        @Override
        public void mend(Map<Long, List<Posting>> wrong) {
            ledger.replace(source.source(), wrong);
        }
    }
}
