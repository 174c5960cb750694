package io.attain.kernel.rules.web;

import io.attain.kernel.VisibleText;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;

/** The values of rules that somebody sends; what else is sent is passed over. */
public final class AskedRules {

    private AskedRules() {}

    /** Those in a request's parameters. */
    public static RuleValues of(RuleSet<?> set, UriInfo asked) {
        Map<String, Object> sent = new HashMap<>();
        asked.getQueryParameters().forEach((name, values) -> sent.put(name, value(values.get(0))));
        return of(set, sent);
    }

    /** Those in a body; of texts what people see of them, which every database takes. */
    static RuleValues of(RuleSet<?> set, Map<String, Object> sent) {
        Map<String, Object> values = new HashMap<>();
        set.rules().forEach(rule -> {
            Object value = sent.get(rule.name());
            if (value != null) {
                values.put(rule.name(), value instanceof String text ? VisibleText.of(text) : value);
            }
        });
        return new RuleValues(values);
    }

    /** What of a body must be a whole number, or yes or no: all but texts. */
    static Map<String, Object> plain(RuleSet<?> set, Map<String, Object> sent) {
        Map<String, Object> plain = new HashMap<>(sent);
        set.rules().stream().filter(rule -> rule.kind().isText()).forEach(rule -> plain.remove(rule.name()));
        return plain;
    }

    /** What is no number stays a text. */
    private static Object value(String sent) {
        if (sent.equals("true") || sent.equals("false")) {
            return Boolean.valueOf(sent);
        }
        return sent.matches("\\d{1,9}") ? Integer.valueOf(sent) : sent;
    }
}
