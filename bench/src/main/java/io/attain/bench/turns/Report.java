package io.attain.bench.turns;

import java.util.Map;

/** Where results go. */
@FunctionalInterface
public interface Report {

    /** Tells the figures of one thing, by name. */
    void tell(String what, Map<String, Object> figures);

    /** Stops a run whose answers differ: figures that are wrong are not worth timing. */
    static void same(String what, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(what + ": " + ours + " is not " + theirs);
        }
    }
}
