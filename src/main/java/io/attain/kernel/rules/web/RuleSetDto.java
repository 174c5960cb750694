package io.attain.kernel.rules.web;

import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.web.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules as people change it, in the asker's language.
 *
 * @param code its name in REST
 * @param rules in the order in which they are shown
 * @param dividesTime whether {@code fiscal-periods} tells the periods that such rules make
 * @param effect what the groups that a preview counts are called; null if there is none
 */
@Json
public record RuleSetDto(
        String code, String title, String intro, List<RuleDto> rules, boolean dividesTime, @Nullable Effect effect) {

    /**
     * One rule.
     *
     * @param section what it stands under
     * @param kind a percent, a number, an option, a choice, hours, rows or a text, by its code
     * @param unit what a number counts; null if it is none
     * @param choices the two of a choice, no first, or those of an option, of which the first is 1; else null
     * @param most how many rows there may be, or the greatest number
     * @param columns those of rows; else null
     */
    @Json
    public record RuleDto(
            String name,
            String section,
            String label,
            String hint,
            String kind,
            @Nullable String unit,
            @Nullable List<String> choices,
            int most,
            @Nullable List<ColumnDto> columns) {}

    /**
     * A column of rows.
     *
     * @param choices what can be chosen; null of a number
     */
    @Json
    public record ColumnDto(String name, String label, @Nullable List<ChoiceDto> choices) {}

    /** What can be chosen, by its value; what no longer can keeps its value as name. */
    @Json
    public record ChoiceDto(String value, String label) {}

    /** What a preview counts, with its groups and what it measures for each person, in their order. */
    @Json
    public record Effect(String label, List<Group> groups, List<Group> measures) {}

    /** A group that a preview counts. */
    @Json
    public record Group(String code, String label) {}

    private static List<Group> groups(Map<String, String> named, UnaryOperator<String> say) {
        return named.entrySet().stream()
                .map(each -> new Group(each.getKey(), say.apply(each.getValue())))
                .toList();
    }

    static <R> RuleSetDto of(ChangeableRules<R> changeable, long projectId, Locale locale, UnaryOperator<String> say) {
        RuleSet<R> set = changeable.set();
        UnaryOperator<String> own = key -> say.apply(set.texts() + key);
        List<Group> groups = groups(changeable.groups(), say);
        return new RuleSetDto(
                set.code(),
                own.apply("title"),
                own.apply("intro"),
                set.rules().stream()
                        .map(rule -> told(rule, own, column -> choices(changeable.choices(projectId, column, locale))))
                        .toList(),
                changeable.dividesTime(),
                groups.isEmpty() ? null : new Effect(own.apply("effect"), groups, groups(changeable.measures(), say)));
    }

    private static List<ChoiceDto> choices(Map<String, String> offered) {
        return offered.entrySet().stream()
                .map(each -> new ChoiceDto(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<ColumnDto> columns(
            Rule<?> rule, UnaryOperator<String> own, Function<String, List<ChoiceDto>> choices) {
        return rule.columns().stream()
                .map(column -> new ColumnDto(
                        column.name(),
                        own.apply(rule.name() + "." + column.name()),
                        column.isNumber() ? null : choices.apply(column.name())))
                .toList();
    }

    private static RuleDto told(Rule<?> rule, UnaryOperator<String> own, Function<String, List<ChoiceDto>> choices) {
        String name = rule.name();
        return new RuleDto(
                name,
                own.apply("section." + rule.section()),
                own.apply(name),
                own.apply(name + ".hint"),
                rule.kind().code(),
                switch (rule.kind()) {
                    case PERCENT -> "%";
                    case NUMBER -> own.apply(name + ".unit");
                    case OPTION, CHOICE, HOURS, ROWS, TEXT -> null;
                },
                switch (rule.kind()) {
                    case PERCENT, NUMBER, HOURS, ROWS, TEXT -> null;
                    case OPTION ->
                        IntStream.rangeClosed(rule.least(), rule.most())
                                .mapToObj(each -> own.apply(name + "." + each))
                                .toList();
                    case CHOICE -> List.of(own.apply(name + ".false"), own.apply(name + ".true"));
                },
                rule.most(),
                rule.columns().isEmpty() ? null : columns(rule, own, choices));
    }
}
