package io.attain.host.web.page;

import java.util.List;

/**
 * A field of a form.
 *
 * @param id as forms and REST spell it: {@code summary} or {@code customfield_10000}
 * @param kind {@code text}, {@code textarea}, {@code number}, {@code date} or {@code select}
 * @param value what it holds, as its input element wants it
 * @param choices of a select
 * @param description what it is for; empty if nobody said
 */
public record FormField(
        String id, String name, String kind, String value, boolean required, List<Choice> choices, String description) {

    /** One of a select's options. */
    public record Choice(String value, String label) {}

    /** A select. */
    static FormField select(String id, String name, String value, boolean required, List<Choice> choices) {
        return new FormField(id, name, "select", value, required, choices, "");
    }

    /** Any other kind. */
    static FormField of(String id, String name, String kind, String value, boolean required) {
        return new FormField(id, name, kind, value, required, List.of(), "");
    }

    /** The same field, holding what was typed. */
    FormField holding(String typed) {
        return new FormField(id, name, kind, typed, required, choices, description);
    }

    /** The same field with what it is for. */
    FormField described(String said) {
        return new FormField(id, name, kind, value, required, choices, said);
    }
}
