package io.attain.results;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import java.util.function.Consumer;

/** Reads results from the truth. Each context that hands in results has one, so that a recompute can check the rows. */
public interface ResultSource {

    /** The kind of results it reads. */
    Source source();

    /**
     * Hands every result that the project has now to {@code action}, in the order of their source ids, so that nobody has
     * to keep them all.
     *
     * @throws RuntimeException if the truth cannot be read whole; a part of it must never pass for all
     */
    void forEach(long projectId, Consumer<Result> action);

    /** Whether its results can be of this metric. */
    default boolean yields(Metric metric) {
        return true;
    }

    /**
     * Hands a person's results in these days to {@code action}. A source that can find them faster does.
     *
     * @throws RuntimeException as {@link #forEach}
     */
    default void ofOwner(long projectId, String owner, Period days, Consumer<Result> action) {
        forEach(projectId, result -> {
            if (result.owner().equals(owner) && days.contains(result.day())) {
                action.accept(result);
            }
        });
    }
}
