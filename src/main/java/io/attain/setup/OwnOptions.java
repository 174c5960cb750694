package io.attain.setup;

import io.attain.kernel.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a team calls its regions, product lines and customer types, each in its order. A field that is missing is left as it
 * is.
 *
 * @param names the names by field, without blanks around them
 */
public record OwnOptions(Map<OwnField, List<String>> names) {
    /** Nobody has said anything. */
    public static final OwnOptions UNSAID = new OwnOptions(Map.of());

    /** Jira keeps no longer ones. */
    static final int LONGEST = 255;

    /** More than anybody chooses from. */
    static final int MOST = 200;

    private static final int SHOWN = 20;

    /** Takes blanks around names away, and names that are blank. */
    public OwnOptions {
        Map<OwnField, List<String>> cleaned = new EnumMap<>(OwnField.class);
        names.forEach((field, all) -> cleaned.put(
                field,
                all.stream().map(String::strip).filter(name -> !name.isEmpty()).toList()));
        names = Collections.unmodifiableMap(cleaned);
    }

    /** The names of a field's options; nothing if it is left as it is. */
    public Optional<List<String>> of(OwnField field) {
        return Optional.ofNullable(names.get(field));
    }

    /** These after those that are there, field by field; what is there in other letters is not named again. */
    public OwnOptions after(Function<OwnField, List<String>> there) {
        Map<OwnField, List<String>> all = new EnumMap<>(OwnField.class);
        names.forEach((field, more) -> {
            List<String> first = there.apply(field);
            all.put(
                    field,
                    Stream.concat(first.stream(), more.stream().filter(name -> first.stream()
                                    .noneMatch(each -> areSame(name, each))))
                            .toList());
        });
        return new OwnOptions(all);
    }

    /** All that speaks against them. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        names.forEach((field, all) -> check(field, all, faults));
        return List.copyOf(faults);
    }

    /** Whether two names are one to Jira, which does not tell large letters from small. */
    public static boolean areSame(String name, String other) {
        return folded(name).equals(folded(other));
    }

    private static void check(OwnField field, List<String> names, List<Fault> faults) {
        if (names.isEmpty()) {
            faults.add(Fault.of(field.code(), "attain.setup.own.fault.none"));
        }
        if (names.size() > MOST) {
            faults.add(Fault.of(field.code(), "attain.setup.own.fault.tooMany", Integer.toString(MOST)));
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (String name : names) {
            if (!seen.add(folded(name)) && twice.add(folded(name))) {
                faults.add(Fault.of(field.code(), "attain.setup.own.fault.twice", shown(name)));
            }
            if (name.length() > LONGEST) {
                faults.add(Fault.of(
                        field.code(), "attain.setup.own.fault.tooLong", shown(name), Integer.toString(LONGEST)));
            }
            if (name.codePoints().anyMatch(OwnOptions::isNoText)) {
                faults.add(Fault.of(field.code(), "attain.setup.own.fault.noText", shown(name)));
            }
        }
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Control characters, ends of lines and halves of characters: databases and files do not keep them all. */
    private static boolean isNoText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** As much of a name as tells which one it is. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(SHOWN).forEach(each -> shown.appendCodePoint(isNoText(each) ? '\uFFFD' : each));
        return name.codePointCount(0, name.length()) > SHOWN ? shown + "…" : shown.toString();
    }
}
