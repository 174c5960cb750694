package io.attain.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two languages say the same things, and nothing that nobody asks for. */
class TextsTest {
    private static final Pattern LITERAL = Pattern.compile("[\"'>](attain\\.[A-Za-z0-9.\\-]+)[\"'<]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private final Properties english = Texts.english();
    private final Properties chinese = Texts.chinese();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()))
                .isNotEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(chinese.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(english.getProperty(key))));
    }

    /** Jira formats every text, and a single apostrophe hides what follows it. */
    @Test
    void apostrophesAreDoubled() {
        assertThat(english.values())
                .allSatisfy(
                        text -> assertThat(text.toString().replace("''", "")).doesNotContain("'"));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        TreeSet<String> unused = new TreeSet<>(english.stringPropertyNames());
        Set<String> named = named();
        unused.removeIf(key -> named.stream().anyMatch(name -> key.equals(name) || isFamily(name, key)));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextThatAScriptNamesExists() throws IOException {
        Pattern call = Pattern.compile("getText\\(\\s*'([^']+)'");
        TreeSet<String> asked = new TreeSet<>();
        for (Path script :
                sources().filter(file -> file.toString().endsWith(".js")).toList()) {
            Matcher found = call.matcher(Files.readString(script));
            while (found.find()) {
                asked.add(found.group(1));
            }
        }

        assertThat(asked).isNotEmpty().isSubsetOf(english.stringPropertyNames());
    }

    /**
     * A name that ends with a dot stands for all keys below it: code adds the last part. And whoever may not see what a text
     * names is told its hidden variant.
     */
    private static boolean isFamily(String name, String key) {
        return (name.endsWith(".") && key.startsWith(name)) || key.equals(name + ".hidden");
    }

    private static Set<String> named() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path source : sources().toList()) {
            Matcher literal = LITERAL.matcher(Files.readString(source));
            while (literal.find()) {
                names.add(literal.group(1));
            }
        }
        return names;
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return Stream.concat(
                    Stream.of(Path.of("atlassian-plugin.xml")),
                    files.filter(Files::isRegularFile).toList().stream()
                            .filter(file -> file.toString().matches(".*\\.(java|js|vm|xml)")));
        }
    }

    private static Set<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group());
        }
        return found;
    }
}
