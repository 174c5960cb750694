package io.attain.activity;

import io.attain.kernel.Reading;

/**
 * Of each issue the line of a submitted log that is the last word about it, kept by whoever writes lines: what it says is to be
 * done next is an open step. A word to many at once is none.
 */
public interface LastLines {

    /** Makes them whole, where an older version kept none; nearly always nothing is to be done. */
    void beWhole();

    /**
     * Holds those of a project's logs against the logs, and mends them.
     *
     * @param reading how many of them
     * @return how many were wrong
     */
    int prove(long projectId, Reading reading);
}
