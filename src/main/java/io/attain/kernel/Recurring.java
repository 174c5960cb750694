package io.attain.kernel;

/**
 * What a context does every few minutes, for each sales project and outside any request. What is done once, and then nearly
 * never again, is {@link CatchingUp}.
 */
@FunctionalInterface
public interface Recurring {

    /**
     * Does it again.
     *
     * @throws RuntimeException if that cannot be; it is done again all the same
     */
    void again(long projectId);
}
