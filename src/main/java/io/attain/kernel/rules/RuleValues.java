package io.attain.kernel.rules;

import io.attain.kernel.DayHours;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is given for the rules of a set, by their names: {@code Integer}, {@code Boolean} or {@code String}; there may be anything missing. */
public record RuleValues(Map<String, Object> all) {

    public RuleValues {
        all = Map.copyOf(all);
    }

    /** What a set's value says, rule by rule. */
    public static <R> RuleValues of(RuleSet<R> set, R rules) {
        return new RuleValues(inOrder(set, rules));
    }

    /** The same in the set's order, for whoever shows it. */
    public static <R> Map<String, Object> inOrder(RuleSet<R> set, R rules) {
        Map<String, Object> values = new LinkedHashMap<>();
        set.rules().forEach(rule -> values.put(rule.name(), rule.of().apply(rules)));
        return values;
    }

    /** The texts that a set's value says, but for hours. */
    public static <R> RuleValues texts(RuleSet<R> set, R rules) {
        Map<String, Object> texts = new TreeMap<>();
        set.rules().stream()
                .filter(rule -> rule.kind() == Rule.Kind.TEXT)
                .forEach(rule -> texts.put(rule.name(), rule.of().apply(rules)));
        return new RuleValues(texts);
    }

    /** These, and for what is missing others. */
    public RuleValues or(RuleValues others) {
        Map<String, Object> both = new TreeMap<>(others.all);
        both.putAll(all);
        return new RuleValues(both);
    }

    /** Whether a number is given. */
    public boolean isNumber(String rule) {
        return all.get(rule) instanceof Integer;
    }

    /** A number, which is given. */
    public int number(String rule) {
        if (all.get(rule) instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("No number for " + rule);
    }

    /** Hours of a day, which are given. */
    public DayHours hours(String rule) {
        return hoursOf(rule).orElseThrow(() -> new IllegalStateException("No hours for " + rule));
    }

    /** Rows, which are given. */
    public RuleRows rows(String rule) {
        return rowsOf(rule).orElseThrow(() -> new IllegalStateException("No rows for " + rule));
    }

    Optional<RuleRows> rowsOf(String rule) {
        return all.get(rule) instanceof String text ? RuleRows.of(text) : Optional.empty();
    }

    /** Whether a text is given. */
    public boolean isText(String rule) {
        return all.get(rule) instanceof String;
    }

    /** A text, which is given. */
    public String text(String rule) {
        if (all.get(rule) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("No text for " + rule);
    }

    /** Yes or no; no if it is not given. */
    public boolean flag(String rule) {
        return Boolean.TRUE.equals(all.get(rule));
    }

    boolean isHours(String rule) {
        return hoursOf(rule).isPresent();
    }

    private Optional<DayHours> hoursOf(String rule) {
        return all.get(rule) instanceof String text ? DayHours.of(text) : Optional.empty();
    }

    boolean isFlag(String rule) {
        return !all.containsKey(rule) || all.get(rule) instanceof Boolean;
    }
}
