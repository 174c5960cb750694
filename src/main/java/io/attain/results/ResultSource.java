package io.attain.results;

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
}
