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
    public boolean isNumber(Rule<?> rule) {
        return is(rule, Integer.class);
    }

    /** A number, which is given. */
    public int number(Rule<?> rule) {
        return given(rule, Integer.class);
    }

    /** Hours of a day, which are given. */
    public DayHours hours(Rule<?> rule) {
        return hoursOf(rule).orElseThrow(() -> new IllegalStateException("No hours for " + rule.name()));
    }

    /** Rows, which are given. */
    public RuleRows rows(Rule<?> rule) {
        return rowsOf(rule).orElseThrow(() -> new IllegalStateException("No rows for " + rule.name()));
    }

    Optional<RuleRows> rowsOf(Rule<?> rule) {
        return all.get(rule.name()) instanceof String text ? RuleRows.of(text) : Optional.empty();
    }

    /** Whether a text is given. */
    public boolean isText(Rule<?> rule) {
        return is(rule, String.class);
    }

    /** A text, which is given. */
    public String text(Rule<?> rule) {
        return given(rule, String.class);
    }

    /** Yes or no; no if it is not given. */
    public boolean flag(Rule<?> rule) {
        return Boolean.TRUE.equals(all.get(rule.name()));
    }

    boolean isHours(Rule<?> rule) {
        return hoursOf(rule).isPresent();
    }

    private Optional<DayHours> hoursOf(Rule<?> rule) {
        return all.get(rule.name()) instanceof String text ? DayHours.of(text) : Optional.empty();
    }

    boolean isFlag(Rule<?> rule) {
        return !all.containsKey(rule.name()) || all.get(rule.name()) instanceof Boolean;
    }

    private boolean is(Rule<?> rule, Class<?> kind) {
        return kind.isInstance(all.get(rule.name()));
    }

    private <T> T given(Rule<?> rule, Class<T> kind) {
        return Optional.ofNullable(all.get(rule.name()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new IllegalStateException("No " + kind.getSimpleName() + " for " + rule.name()));
    }
}
