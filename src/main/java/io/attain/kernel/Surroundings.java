package io.attain.kernel;

import org.jspecify.annotations.Nullable;

/** What a thread works in: alone or with other nodes, for a request or for none. */
public interface Surroundings {

    /** Whether other nodes write to the same database. */
    boolean hasOtherNodes();

    /** The request that this thread answers; null if it answers none. */
    @Nullable
    Request request();

    /** Somewhere to note a thing until a request is answered. */
    interface Request {
        /** What was noted under this name, if anything. */
        @Nullable
        Object noted(String name);

        /** Notes something; null forgets it. */
        void note(String name, @Nullable Object value);
    }
}
