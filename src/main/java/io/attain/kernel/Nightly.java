package io.attain.kernel;

/** Whoever has something done each night for each sales project. */
public interface Nightly {

    /** What is done. */
    NightStep nightly();
}
