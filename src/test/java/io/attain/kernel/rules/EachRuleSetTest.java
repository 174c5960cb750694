package io.attain.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule.Column;
import io.attain.kernel.rules.Rule.Kind;
import io.attain.plugin.PluginCode;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for whichever set of rules, also for the next one. */
class EachRuleSetTest {

    static List<RuleSet<?>> sets() {
        return PluginCode.CLASSES.stream()
                .filter(each -> each.isAssignableTo(RuleSet.class)
                        && !Modifier.isAbstract(each.reflect().getModifiers()))
                .<RuleSet<?>>map(EachRuleSetTest::theOne)
                .toList();
    }

    private static RuleSet<?> theOne(JavaClass type) {
        try {
            return (RuleSet<?>) type.reflect().getField("SET").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName() + " has no SET", e);
        }
    }

    private static <R> Map<String, Object> defaults(RuleSet<R> set) {
        return RuleValues.inOrder(set, set.defaults());
    }

    private static RuleValues with(RuleSet<?> set, String rule, Object value) {
        Map<String, Object> values = new HashMap<>(defaults(set));
        values.put(rule, value);
        return new RuleValues(values);
    }

    private static List<String> faulty(RuleSet<?> set, String rule, Object value) {
        return set.faults(with(set, rule, value)).stream().map(Fault::field).toList();
    }

    @Test
    void eachIsKeptUnderANameOfItsOwn() {
        assertThat(sets()).hasSizeGreaterThan(8);
        assertThat(sets()).extracting(RuleSet::code).doesNotHaveDuplicates().allMatch(code -> code.endsWith("-rules"));
        assertThat(sets()).allSatisfy(set -> assertThat(set.rules())
                .extracting(Rule::name)
                .doesNotHaveDuplicates()
                .doesNotContain("version"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    <R> void itsDefaultsAreSoundAndReadAsTheyWereWritten(RuleSet<R> set) {
        RuleValues values = RuleValues.of(set, set.defaults());

        assertThat(set.faults(values)).isEmpty();
        assertThat(set.read(values)).isEqualTo(set.defaults());
    }

    /** What is kept is read for years: what each rule's limits allow is read and written again without a loss. */
    @ParameterizedTest
    @MethodSource("sets")
    <R> void whatTheLimitsAllowIsReadAsItWasWritten(RuleSet<R> set) {
        for (Rule<R> rule : set.rules()) {
            for (Object value : atLimits(rule)) {
                RuleValues values = with(set, rule.name(), value);
                List<Fault> faults = set.faults(values);
                assertThat(faults).as("%s = %s", rule.name(), value).noneMatch(fault -> fault.messageKey()
                        .startsWith("attain.kernel.rules.fault"));
                if (faults.isEmpty()) {
                    R read = set.read(values);
                    assertThat(RuleValues.of(set, read).all()).containsEntry(rule.name(), value);
                    assertThat(set.read(RuleValues.of(set, read))).isEqualTo(read);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    <R> void whatIsBeyondALimitIsToldAtItsRule(RuleSet<R> set) {
        for (Rule<R> rule : set.rules()) {
            for (Object value : beyondLimits(rule)) {
                assertThat(faulty(set, rule.name(), value))
                        .as("%s = %s", rule.name(), value)
                        .anyMatch(field -> field.equals(rule.name()) || field.startsWith(rule.name() + "."));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    <R> void allThatIsWrongIsToldAtOnce(RuleSet<R> set) {
        Map<String, Object> wrong = set.rules().stream()
                .collect(Collectors.toMap(Rule::name, rule -> rule.kind().isText() ? (Object) 7 : "a word"));
        List<String> all = set.rules().stream().map(Rule::name).toList();

        assertThat(set.faults(new RuleValues(wrong))).extracting(Fault::field).containsExactlyElementsOf(all);
        assertThat(set.faults(new RuleValues(Map.of())))
                .extracting(Fault::field)
                .containsExactlyElementsOf(set.rules().stream()
                        .filter(rule -> rule.kind() != Kind.CHOICE)
                        .map(Rule::name)
                        .toList());
    }

    private static List<Object> atLimits(Rule<?> rule) {
        return switch (rule.kind()) {
            case PERCENT, NUMBER, OPTION -> List.of(rule.least(), rule.most());
            case CHOICE -> List.of(true, false);
            case HOURS -> List.of("00:00-24:00", "22:00-06:00", "09:00-12:00, 13:00-18:00");
            case ROWS -> {
                String row = row(rule.columns(), Column::most);
                yield List.of(
                        ":",
                        row(rule.columns(), Column::least),
                        IntStream.range(0, rule.most()).mapToObj(each -> row).collect(Collectors.joining("|")));
            }
            case TEXT -> List.of();
        };
    }

    private static List<Object> beyondLimits(Rule<?> rule) {
        return switch (rule.kind()) {
            case PERCENT, NUMBER, OPTION ->
                List.of(rule.least() - 1, rule.most() + 1, 1L, 1.5, true, Integer.toString(rule.least()), "");
            case CHOICE -> List.of(0, 1, "true", "");
            case HOURS -> List.of("", "18:00", "09:00-09:00, 09:00-10:00", "25:00-26:00", 9);
            case ROWS -> wrongRows(rule);
            case TEXT -> List.of("x".repeat(rule.most() + 1), 7, true);
        };
    }

    private static List<Object> wrongRows(Rule<?> rule) {
        String row = row(rule.columns(), Column::least);
        List<Object> wrong =
                new ArrayList<>(List.of("", "x", row + "|", row + ":", "::", 7, (row + "|").repeat(rule.most()) + row));
        for (Column column : rule.columns()) {
            Stream<String> cells = column.isNumber()
                    ? Stream.of("", "x", "-1", "1.5", String.valueOf(column.most() + 1), "9999999999")
                    : Stream.of("x".repeat(256), column.values().isEmpty() ? "x".repeat(999) : "no such value");
            cells.map(cell -> row(rule.columns(), each -> each.equals(column) ? null : each.least(), cell))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    private static String row(List<Column> columns, Function<Column, Integer> number) {
        return row(columns, number, "");
    }

    /** A row with numbers, and of what is chosen whichever; what has no number is this cell. */
    private static String row(List<Column> columns, Function<Column, Integer> number, String cell) {
        return new RuleRows(List.of(columns.stream()
                        .map(column -> {
                            Integer value = number.apply(column);
                            return value == null ? cell : column.isNumber() ? String.valueOf(value) : "";
                        })
                        .toList()))
                .toString();
    }
}
