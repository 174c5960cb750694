package io.attain.kernel.rules.app;

import io.attain.kernel.rules.RuleFault;
import java.util.List;

/** Rules are not changed, and why. */
public final class RulesRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** The caller does not lead the project's sales. */
        NOT_ALLOWED,
        /** They are faulty. */
        FAULTY,
        /** Somebody else has changed them since the caller saw them. */
        OVERTAKEN
    }

    private final Why why;
    private final transient List<RuleFault> faults;

    RulesRefused(Why why, List<RuleFault> faults) {
        super(why + " " + faults);
        this.why = why;
        this.faults = faults;
    }

    /** Why not. */
    public Why why() {
        return why;
    }

    /** What is faulty, all at once. */
    public List<RuleFault> faults() {
        return faults;
    }
}
