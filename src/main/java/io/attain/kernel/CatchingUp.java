package io.attain.kernel;

/**
 * What a context makes up for once the plugin runs, for each sales project and outside any request: as what an older version
 * did not keep. It is asked for every few minutes; nearly always there is nothing to do.
 */
@FunctionalInterface
public interface CatchingUp {

    /**
     * Makes up for it, if it is still missing.
     *
     * @throws RuntimeException if that cannot be; it is asked for again
     */
    void catchUp(long projectId);
}
