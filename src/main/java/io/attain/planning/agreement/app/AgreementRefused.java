package io.attain.planning.agreement.app;

import io.attain.kernel.Fault;
import io.attain.targets.TermField;
import java.util.List;

/** A word about a target cannot be said now; nothing has changed. */
public final class AgreementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It is gone, it is incomplete, or the caller may not know of it. */
        NO_TARGET,
        NOT_PROPOSED,
        NOT_OWNER,
        /** Nobody answers a counter-proposal of their own. */
        OWN_TARGET,
        NOT_MANAGER,
        /** Something is wrong with what was said. */
        FAULTY,
        AMOUNT_CHANGED,
        /** Something else of it is another than was seen. */
        TERMS_CHANGED,
        /** It has another amount than was asked for. */
        NOT_ASKED,
        /** Nobody but its owner has asked for the amount. */
        OWN_PROPOSAL,
        /** It would count from another day than the one that was seen. */
        DAY_CHANGED,
        NO_COUNTER,
        /** Its issue says what counts. */
        NOT_EDITED,
        JIRA
    }

    private final Reason reason;
    private final transient List<Fault> faults;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable
    private final List<TermField> changed;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable
    private final List<String> messages;

    private AgreementRefused(Reason reason, List<Fault> faults, List<TermField> changed, List<String> messages) {
        super(reason + " " + faults + changed + messages);
        this.reason = reason;
        this.faults = List.copyOf(faults);
        this.changed = List.copyOf(changed);
        this.messages = List.copyOf(messages);
    }

    static AgreementRefused because(Reason reason) {
        return new AgreementRefused(reason, List.of(), List.of(), List.of());
    }

    static AgreementRefused faulty(List<Fault> faults) {
        return new AgreementRefused(Reason.FAULTY, faults, List.of(), List.of());
    }

    static AgreementRefused byJira(List<String> messages) {
        return new AgreementRefused(Reason.JIRA, List.of(), List.of(), messages);
    }

    static AgreementRefused otherThanSeen(List<TermField> changed) {
        return new AgreementRefused(Reason.TERMS_CHANGED, List.of(), changed, List.of());
    }

    public Reason reason() {
        return reason;
    }

    /** All that is wrong with what was said, if that is why. */
    public List<Fault> faults() {
        return faults;
    }

    /** The fields that are others than were seen, if that is why. */
    public List<TermField> changed() {
        return changed;
    }

    /** What Jira says, if it is Jira that refuses. */
    public List<String> messages() {
        return messages;
    }
}
