package io.attain.kernel;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asked for is not done, and nothing has changed. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<Fault> faults;

    /** Why not. */
    public enum Why {
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** The caller may not do that. */
        NOT_ALLOWED,
        /** Something is wrong with what is asked for. */
        FAULTY,
        /** Something else stands in the way, such as what somebody else does or has done meanwhile. */
        IN_THE_WAY
    }

    /** What may be refused. */
    @FunctionalInterface
    public interface Asking<T extends @Nullable Object> {
        T done() throws Refused;
    }

    /** The same, where nothing is answered. */
    @FunctionalInterface
    public interface Doing {
        void done() throws Refused;
    }

    private Refused(Why why, List<Fault> faults) {
        super(why + " " + faults);
        this.why = why;
        this.faults = List.copyOf(faults);
    }

    /** For one reason, told by this text. */
    public static Refused because(Why why, String messageKey, Serializable... arguments) {
        return new Refused(why, List.of(Fault.of(null, messageKey, arguments)));
    }

    /** For several reasons of one kind, at least one. */
    public static Refused of(Why why, List<Fault> faults) {
        return new Refused(why, faults);
    }

    /** For all that is wrong. */
    public static Refused faulty(List<Fault> faults) {
        return new Refused(Why.FAULTY, faults);
    }

    public Why why() {
        return why;
    }

    /** All that speaks against it, at least one thing. */
    public List<Fault> faults() {
        return faults;
    }
}
