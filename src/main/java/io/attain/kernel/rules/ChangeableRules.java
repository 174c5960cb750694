package io.attain.kernel.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A set that people change on the page of rules. Each is a component: the page and REST find it by itself. */
public interface ChangeableRules<R> {

    /** Which. */
    RuleSet<R> set();

    /** The groups that an effect counts, in their order: the code of each with the message key of its name. */
    default Map<String, String> groups() {
        return Map.of();
    }

    /** What an effect measures for each person, in its order: the code of each with the message key of its name. */
    default Map<String, String> measures() {
        return Map.of();
    }

    /** Groups with these codes, each named by the text that ends with its code. */
    static Map<String, String> groups(String texts, Stream<String> codes) {
        Map<String, String> groups = new LinkedHashMap<>();
        codes.forEach(code -> groups.put(code, texts + code));
        return groups;
    }

    /** Whether it says how a project divides time, so that the periods are shown beside it. */
    default boolean dividesTime() {
        return false;
    }

    /**
     * What can be chosen in a column of rows, by its value: what it is called in a language, in the order in which it is
     * offered. Whichever, the empty value, is one of them if it is to be
     * offered.
     */
    default Map<String, String> choices(long projectId, String column, Locale locale) {
        return Map.of();
    }

    /** What other rules would do today, told to whoever has this user key; empty if there is nothing to count. */
    default Optional<RuleEffect> effect(long projectId, String caller, R now, R then) {
        return Optional.empty();
    }
}
