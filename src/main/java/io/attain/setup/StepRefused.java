package io.attain.setup;

import java.util.List;

/** A step cannot be made, for a reason that the administrator can mend. */
public final class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Note note;

    /** Refuses for the reason that a message of this key tells, filled with the arguments. */
    public StepRefused(String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.note = Note.of(messageKey, arguments);
    }

    /** The reason. */
    public Note note() {
        return note;
    }
}
