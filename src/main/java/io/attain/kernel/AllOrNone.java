package io.attain.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes writings of several kinds one: all of them are kept, or none, also if the server dies between them. */
@FunctionalInterface
public interface AllOrNone {

    /** Does this work as one writing and answers what it answers. It may be done more than once before it is kept. */
    <T extends @Nullable Object> T together(Supplier<T> work);

    /** Has something done when the writing that this thread is in is over; at once if it is in none. It may be done twice. */
    default void afterwards(Runnable work) {
        work.run();
    }
}
