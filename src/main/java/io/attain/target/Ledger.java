package io.attain.target;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stored postings: a read model that can be rebuilt from the truth at any time. */
public interface Ledger {

    /** Makes {@code postings} all that are stored for the source, at once or not at all. */
    void replace(Source source, long sourceId, List<Posting> postings);

    /** Each node's own postings added up, by issue id; a node without postings may be missing. */
    Map<Long, Tally> sums(long rootId);

    /** Hands every stored posting of the project to {@code action}. */
    void forEach(long projectId, Consumer<Posting> action);
}
