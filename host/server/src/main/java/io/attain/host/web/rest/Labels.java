package io.attain.host.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An issue's labels while a client's operations change them: {@code set}, {@code add} and {@code remove}. */
final class Labels {
    private final Set<String> labels;
    private @Nullable String problem;

    Labels(Collection<String> present) {
        labels = new TreeSet<>(present);
    }

    /** Does one operation of an update. */
    void change(JsonNode operation) {
        if (operation.has("set")) {
            set(operation.get("set"));
        } else if (operation.has("add")) {
            add(operation.get("add"));
        } else if (operation.has("remove")) {
            labels.remove(operation.get("remove").asText());
        } else {
            problem = "Only 'set', 'add' and 'remove' are supported for this field.";
        }
    }

    /** Takes these labels instead of those that there are; null for none. */
    void set(JsonNode all) {
        labels.clear();
        if (all.isArray()) {
            all.forEach(this::add);
        } else if (!all.isNull()) {
            problem = "data was not an array";
        }
    }

    private void add(JsonNode label) {
        String text = label.asText();
        if (!label.isTextual() || text.isEmpty()) {
            problem = "string expected";
        } else if (text.chars().anyMatch(Character::isWhitespace)) {
            problem = "The label '" + text + "' contains spaces which is invalid.";
        } else {
            labels.add(text);
        }
    }

    /** Why they cannot be taken, or null. */
    @Nullable
    String problem() {
        return problem;
    }

    /** All of them, as the issue service takes them. */
    String text() {
        return String.join(" ", labels);
    }
}
