package io.attain.results;

/** The kind of thing that a result comes from. Its name is stored: never rename one. */
public enum Source {
    /** A won opportunity; the id is the issue's. */
    OPPORTUNITY,
    /** A submitted daily log; the id is the log's. */
    LOG
}
