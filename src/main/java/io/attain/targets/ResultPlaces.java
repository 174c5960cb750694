package io.attain.targets;

/** Puts results on the nodes they count for when trees have changed. */
@FunctionalInterface
public interface ResultPlaces {

    /**
     * Moves the results that count for other nodes now.
     *
     * @throws RuntimeException if the database refuses; then some may have moved, and all have once it is called again
     */
    void follow(TreeChange change);
}
