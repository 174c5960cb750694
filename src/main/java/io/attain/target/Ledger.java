package io.attain.target;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stored postings: a read model that can be rebuilt from the truth at any time. */
public interface Ledger {

    /** Some postings in order, and what those before them add up to. */
    record Page(Tally earlier, List<Posting> postings) {}

    /** Makes {@code postings} all that are stored for the source, at once or not at all. */
    void replace(Source source, long sourceId, List<Posting> postings);

    /** Each node's own postings added up, by issue id; a node without postings may be missing. */
    Map<Long, Tally> sums(long rootId);

    /**
     * Some of the postings of a branch, the latest day first.
     *
     * @param start how many to pass over
     * @param limit how many to list at most
     */
    Page page(Branch branch, int start, int limit);

    /** Hands every stored posting of the project to {@code action}. */
    void forEach(long projectId, Consumer<Posting> action);
}
