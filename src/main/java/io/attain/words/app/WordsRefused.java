package io.attain.words.app;

import io.attain.words.Fault;
import java.util.List;

/** A project's words are not changed. */
public final class WordsRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<Fault> faults;

    /** Why not. */
    public enum Why {
        /** Only who leads the project's sales may. */
        NOT_ALLOWED,
        /** Something is wrong with them. */
        FAULTY,
        /** Somebody else has changed them meanwhile. */
        OVERTAKEN
    }

    WordsRefused(Why why, List<Fault> faults) {
        super(why.name());
        this.why = why;
        this.faults = List.copyOf(faults);
    }

    public Why why() {
        return why;
    }

    /** All that is wrong; empty unless they are faulty. */
    public List<Fault> faults() {
        return faults;
    }
}
