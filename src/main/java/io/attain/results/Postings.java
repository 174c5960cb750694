package io.attain.results;

import java.util.List;
import java.util.Map;

/** Where results are handed in. */
public interface Postings {

    /**
     * Makes {@code results} all that the source counts for; what it counted for before is forgotten. Calling it twice is
     * the same as calling it once.
     *
     * @param results results of that source and id only; empty if it no longer counts
     */
    void replace(Source source, long sourceId, List<Result> results);

    /**
     * The same for many sources of one kind of which is known what they said before, which spares reading it. Whoever calls
     * this keeps others from handing in the same sources meanwhile.
     *
     * @param before by source id, as {@code results}; where that is not what is kept, nothing is amiss, it only takes longer
     */
    default void replace(Source source, Map<Long, List<Result>> before, Map<Long, List<Result>> results) {
        replace(source, results);
    }

    /** The same for many sources of one kind, by source id. */
    default void replace(Source source, Map<Long, List<Result>> results) {
        results.forEach((id, ofOne) -> replace(source, id, ofOne));
    }
}
