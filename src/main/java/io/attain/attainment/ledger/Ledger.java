package io.attain.attainment.ledger;

import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stored postings and what they add up to: a read model that can be rebuilt from the truth at any time. A node's sum
 * changes together with its postings.
 */
public interface Ledger {

    /** Some postings in order, and what those before them add up to. */
    record Page(Tally earlier, List<Posting> postings) {}

    /** Makes {@code postings} all that are stored for the source, at once or not at all. */
    default void replace(Source source, long sourceId, List<Posting> postings) {
        replace(source, Map.of(sourceId, postings));
    }

    /** Makes these postings all that are stored for these sources, by source id; at once or not at all. */
    void replace(Source source, Map<Long, List<Posting>> postings);

    /**
     * The same where only amounts have changed, so that everything stays on its node: what is stored need not be read. What is
     * not stored as it should be is replaced.
     *
     * @param before what should be stored of each source: the same postings in the same order with other amounts
     */
    default void restate(Source source, Map<Long, List<Posting>> before, Map<Long, List<Posting>> postings) {
        replace(source, postings);
    }

    /** Each node's own postings added up, by issue id; a node without postings may be missing. */
    default Map<Long, Tally> sums(long rootId) {
        return changes(rootId, SumChanges.Mark.NONE).sums();
    }

    /** The nodes' own sums of a tree that have changed since an earlier reading, or all after {@link SumChanges.Mark#NONE}. */
    SumChanges changes(long rootId, SumChanges.Mark since);

    /** The same of several trees, by root id; of a tree that has changed, all its sums may be told. */
    default Map<Long, SumChanges> changes(Map<Long, SumChanges.Mark> since) {
        return since.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> changes(each.getKey(), each.getValue())));
    }

    /**
     * Holds the sum of a node against its postings and mends it.
     *
     * @return whether it was wrong
     */
    boolean recount(Cell cell);

    /**
     * Some of the postings of a branch, the latest day first.
     *
     * @param owner the user key of whose results are wanted, or null for everybody's
     * @param start how many to pass over
     * @param limit how many to list at most
     */
    Page page(Branch branch, @Nullable String owner, int start, int limit);

    /** The postings of a project's results whose source ids are above {@code after} and up to {@code last}, by source id. */
    List<Posting> range(long projectId, Source source, long after, long last);
}
