package io.attain.planning.agreement.jira;

import java.util.List;

/** A word about a target cannot be said now; nothing has changed. */
public final class AgreementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_PROPOSED,
        NOT_OWNER,
        /** Nobody answers a counter-proposal of their own. */
        OWN_TARGET,
        NOT_MANAGER,
        AMOUNT_CHANGED,
        /** It would count from another day than the one that was seen. */
        DAY_CHANGED,
        NO_COUNTER,
        JIRA
    }

    private final Reason reason;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable
    private final List<String> messages;

    AgreementRefused(Reason reason, List<String> messages) {
        super(reason + " " + messages);
        this.reason = reason;
        this.messages = List.copyOf(messages);
    }

    public Reason reason() {
        return reason;
    }

    /** What Jira says, if it is Jira that refuses. */
    public List<String> messages() {
        return messages;
    }
}
