package io.attain.kernel;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a thread works in: alone or with other nodes, for a request or for none. */
public interface Surroundings {

    /** Whether other nodes write to the same database. */
    boolean hasOtherNodes();

    /** The request that this thread answers; null if it answers none. */
    @Nullable
    Request request();

    /** Somewhere to note a thing until a request is answered. */
    final class Request {

        private final Map<String, @Nullable Object> notes = new HashMap<>();

        /** What was noted under this name, if anything. */
        public @Nullable Object noted(String name) {
            return notes.get(name);
        }

        /** Notes something; null forgets it. */
        public void note(String name, @Nullable Object value) {
            notes.put(name, value);
        }
    }
}
