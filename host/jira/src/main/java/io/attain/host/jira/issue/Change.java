package io.attain.host.jira.issue;

import org.jspecify.annotations.Nullable;

/**
 * One field's change.
 *
 * @param field the field as history names it: summary, status, or a custom field's name
 * @param custom whether it is a custom field
 * @param from the old value's id, key or text; null for none
 * @param fromText the old value as people read it
 * @param to the new value's id, key or text; null for none
 * @param toText the new value as people read it
 */
public record Change(
        String field,
        boolean custom,
        @Nullable String from,
        @Nullable String fromText,
        @Nullable String to,
        @Nullable String toText) {

    /** A change of one of the system's own fields. */
    Change(
            String field,
            @Nullable String from,
            @Nullable String fromText,
            @Nullable String to,
            @Nullable String toText) {
        this(field, false, from, fromText, to, toText);
    }

    static Change text(String field, @Nullable String from, @Nullable String to) {
        return new Change(field, from, from, to, to);
    }
}
