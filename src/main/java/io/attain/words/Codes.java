package io.attain.words;

import io.attain.kernel.Metric;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The codes of a project's metrics: a new one is made of its first name, and never given twice. */
public final class Codes {

    private static final int LONGEST_NAME = 40;

    private final Set<Metric> taken = new HashSet<>();
    private final Collection<Word> elsewhere;

    Codes(Vocabulary words, Collection<Word> elsewhere) {
        words.words().forEach(word -> taken.add(word.metric()));
        this.elsewhere = elsewhere;
    }

    /** A metric whose code tells its name: {@code action.productDemo}, {@code action.productDemo2}, {@code action.演示}. */
    Metric next(Metric.Kind kind, Label label) {
        String called = label.in(Locale.ENGLISH);
        String name = name(called);
        for (int number = 1; ; number++) {
            String code = kind.codeOf(number == 1 ? name : name + number);
            Metric metric = Metric.ofCode(code).orElseThrow(() -> new IllegalStateException("No code " + code));
            if (!isAnother(metric, called) && taken.add(metric)) {
                return metric;
            }
        }
    }

    /** Whether other projects mean something else by it. */
    private boolean isAnother(Metric metric, String called) {
        return elsewhere.stream()
                .anyMatch(word -> word.metric().equals(metric) && !word.label().isCalled(called));
    }

    /** Other codes tell a name, too, behind what those of their kind begin with; the code is added to those that are taken. */
    public static String free(String start, Label label, Set<String> taken) {
        String name = start + name(label.in(Locale.ENGLISH));
        String code = name;
        for (int number = 2; !taken.add(code); number++) {
            code = name + number;
        }
        return code;
    }

    /** Letters and digits alone, each word after the first with a capital. */
    private static String name(String label) {
        StringBuilder name = new StringBuilder();
        boolean starts = false;
        for (int character : label.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (!Metric.isName(character)) {
                starts = !name.isEmpty();
            } else if (name.length() < LONGEST_NAME) {
                name.appendCodePoint(starts ? Character.toTitleCase(character) : character);
                starts = false;
            }
        }
        return name.toString();
    }

    /** A name as it is compared with others. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
