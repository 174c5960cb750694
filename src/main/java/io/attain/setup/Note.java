package io.attain.setup;

import java.util.List;

/**
 * What an administrator is told about a step.
 *
 * @param messageKey the i18n key of the text
 * @param arguments what fills it
 */
public record Note(String messageKey, List<String> arguments) {

    /** Copies the arguments. */
    public Note {
        arguments = List.copyOf(arguments);
    }

    /** A text and what fills it. */
    public static Note of(String messageKey, String... arguments) {
        return new Note(messageKey, List.of(arguments));
    }
}
