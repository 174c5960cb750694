package io.attain.kernel;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with what somebody asks for.
 *
 * @param field the field at fault; null for the whole
 * @param messageKey the text
 * @param arguments what the text is filled with
 */
public record Fault(@Nullable String field, String messageKey, List<? extends Serializable> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** With these arguments. */
    public static Fault of(@Nullable String field, String messageKey, Serializable... arguments) {
        return new Fault(field, messageKey, List.of(arguments));
    }
}
