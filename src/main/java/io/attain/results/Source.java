package io.attain.results;

/** The kind of thing that a result comes from. Its name is stored: never rename one. */
public enum Source {
    /** An opportunity, by the stages it reached and by what it is worth once it is won; the id is the issue's. */
    OPPORTUNITY,
    /** A submitted daily log; the id is the log's. */
    LOG;

    /** Whether it goes through stages, which are facts, too. */
    public boolean hasStages() {
        return this == OPPORTUNITY;
    }

    /** Whether each is of a person's day, which is a fact, too. */
    public boolean hasDays() {
        return this == LOG;
    }
}
