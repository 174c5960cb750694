package io.attain.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where results go. */
@FunctionalInterface
interface Report {

    /** Tells the figures of one thing, by name. */
    void tell(String what, Map<String, Object> figures);

    /** Tells how ours did beside the other. */
    default void tell(String what, Samples.Pair pair, Map<String, Object> more) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("ratio", pair.ratio());
        figures.put("median", pair.ours().median());
        figures.put("p95", pair.ours().at(95));
        figures.put("sqlMedian", pair.theirs().median());
        figures.put("sqlP95", pair.theirs().at(95));
        figures.putAll(more);
        tell(what, figures);
    }

    /** Stops a run whose answers differ: figures that are wrong are not worth timing. */
    static void same(String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(what + ": " + ours + " is not " + theirs);
        }
    }
}
