package io.attain.setup;

import java.util.List;

/** A step cannot be made, for a reason that the administrator can mend. */
public final class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<String> arguments;

    /** Refuses for the reason that a message of this key tells, filled with the arguments. */
    public StepRefused(String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<String> arguments() {
        return arguments;
    }
}
