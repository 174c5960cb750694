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

    /** The same for many sources of one kind, by source id. */
    default void replace(Source source, Map<Long, List<Result>> results) {
        results.forEach((id, ofOne) -> replace(source, id, ofOne));
    }
}
