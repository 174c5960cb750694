package io.attain.words;

import java.util.List;

/**
 * What is wrong with an entry of a change.
 *
 * @param entry which, from 0; -1 for the whole
 * @param field the entry's field, such as english or code
 * @param messageKey the text
 * @param arguments what the text is filled with
 */
public record Fault(int entry, String field, String messageKey, List<String> arguments) {

    static Fault of(int entry, String field, String messageKey, String... arguments) {
        return new Fault(entry, field, messageKey, List.of(arguments));
    }
}
