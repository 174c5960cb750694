package io.attain.conventions;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import io.attain.plugin.PluginCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people send is held against patterns: how often each reads a character must not grow faster than the text does. Fifteen
 * thousand characters that nobody sees had taken seconds, and a cell of Excel may hold twice as many.
 */
class PatternsTest {

    private static final int LONG = 10_000;

    /** So that each two characters can be tried together. */
    private static final int SHORT = 200;

    /** More than any pattern needs that goes through a text once, and less than it would for each pair of characters. */
    private static final long READINGS = 60;

    private static final Set<String> OTHERS = Set.of("", "a", "1", " ", "\n", ".", ",", "华", "\uD83D\uDE00", "\u0001");
    /** What follows the name of a pattern that texts are held against from end to end, or from their beginning. */
    private static final Pattern HOLDS = Pattern.compile(
            "\\.(asMatchPredicate|matcher\\([^;]*?\\.(matches|lookingAt)\\(|matcher\\([^;]*;[^;]*\\.matches\\()");

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** A pattern by where it is, and whether texts are searched for it and not only held against it. */
    record Kept(String where, Pattern pattern, boolean isSearched) {
        @Override
        public String toString() {
            return where;
        }

        boolean isIn(CharSequence text) {
            Matcher matcher = pattern.matcher(text);
            return isSearched ? matcher.results().count() > 0 : matcher.matches();
        }

        /** What it asks for, or does not, by single characters. */
        Set<String> units() {
            return Stream.concat(
                            OTHERS.stream(),
                            ESCAPED.matcher(pattern.pattern())
                                    .replaceAll(escaped -> Character.toString(Integer.parseInt(escaped.group(1), 16)))
                                    .codePoints()
                                    .mapToObj(Character::toString))
                    .collect(Collectors.toSet());
        }
    }

    static Stream<Kept> patterns() {
        return PluginCode.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                .map(PatternsTest::kept);
    }

    private static Kept kept(JavaField field) {
        JavaClass owner = field.getOwner();
        try {
            java.lang.reflect.Field found = field.reflect();
            found.setAccessible(true);
            String file = owner.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
            return new Kept(
                    owner.getSimpleName() + "." + field.getName(),
                    (Pattern) found.get(null),
                    isSearched(field.getName(), Files.readString(Path.of("src/main/java", file))));
        } catch (IllegalAccessException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSearched(String name, String code) {
        List<String> uses = List.of(code.split("(?<!\\.)\\b" + name + "\\b", -1));
        return !uses.subList(2, uses.size()).stream()
                .allMatch(use -> HOLDS.matcher(use).lookingAt());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void readATextNoOftenerThanItIsLong(Kept kept) {
        List<String> units = List.copyOf(kept.units());
        for (String one : units) {
            hold(kept, one, one, LONG);
            units.forEach(other -> hold(kept, one, other, SHORT));
        }
    }

    private static void hold(Kept kept, String one, String other, int length) {
        String both = (one + other).repeat(length / Math.max(1, one.length() + other.length()));
        hold(kept, "\u0001" + both + "\u0001");
        hold(kept, one + other.repeat(length) + "\u0001");
    }

    private static void hold(Kept kept, String text) {
        ReadText read = new ReadText(text, new AtomicLong(), READINGS * Math.max(SHORT, text.length()));
        assertThatCode(() -> kept.isIn(read))
                .as(() -> "%s in %s of %s characters: %s"
                        .formatted(
                                kept.pattern,
                                text.substring(0, Math.min(text.length(), 3)),
                                text.length(),
                                text.substring(text.length() - Math.min(text.length(), 6))
                                        .replace('\n', '¶')))
                .doesNotThrowAnyException();
    }
}
