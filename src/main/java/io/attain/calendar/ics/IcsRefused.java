package io.attain.calendar.ics;

import java.util.List;

/** A file cannot be read as a calendar at all. */
public final class IcsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable
    private final List<String> arguments;

    IcsRefused(String messageKey, String... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The i18n key of the message to whoever brought the file. */
    public String messageKey() {
        return messageKey;
    }

    /** The message's arguments. */
    public List<String> arguments() {
        return arguments;
    }
}
