package io.attain.results;

import java.util.Collection;
import java.util.Map;

/** Tells where results come from, to those who may know. Each context that hands in results has one. */
public interface ResultOrigins {

    /** The kind of results it knows. */
    Source source();

    /**
     * What a viewer may know of these results, all of its own kind and of one page; one that is missing is restricted.
     *
     * @param viewerKey the user key of whoever asks
     */
    Map<ResultKey, Origin> tell(String viewerKey, Collection<ResultKey> results);
}
