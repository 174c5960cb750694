package io.attain.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
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
    /** A call that says a text by its whole name, up to the end of that. */
    private static final Pattern SAID =
            Pattern.compile("\\b(?:getText|say|because)\\((?:[\\w.]+,)?\\s*[\"'](attain\\.[\\w.\\-]+)[\"']");

    private static final int GATHERED = -1;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private final Properties english = Texts.english();
    private final Properties chinese = Texts.chinese();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()))
                .isNotEmpty();
    }

    /** One folder is one place: a text is in the file of a context that names it; the kernel's are for all. */
    @Test
    void everyTextIsInTheFileOfAContextThatNamesIt() throws IOException {
        for (String context : Texts.contexts()) {
            TreeSet<String> strange = new TreeSet<>(Texts.english(context).stringPropertyNames());
            assertThat(new TreeSet<>(Texts.chinese(context).stringPropertyNames()))
                    .as(context)
                    .isEqualTo(strange);

            Set<String> named = named(sources(context));
            strange.removeIf(key -> context.equals("kernel") || isNamed(key, named));
            assertThat(strange).as(context).isEmpty();
        }
    }

    @Test
    void noTextIsInTwoFiles() {
        assertThat(Texts.contexts().stream().flatMap(context -> Texts.english(context).stringPropertyNames().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(chinese.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(english.getProperty(key))));
    }

    /** In Chinese we respond to a customer (响应), answer a colleague (答复), and a customer replies to us (回复). */
    @Test
    void oneThingHasOneWordInChinese() {
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> chinese.getProperty(key).contains("答复"))
                .noneMatch(TextsTest::isOfWhatCustomersAsk);
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> chinese.getProperty(key).contains("响应"))
                .allMatch(key -> isOfWhatCustomersAsk(key) || key.equals("attain.kernel.error.offline"));
        assertThat(chinese.values())
                .filteredOn(text -> text.toString().contains("回复"))
                .allMatch(text -> text.toString().contains("客户"));
    }

    private static boolean isOfWhatCustomersAsk(String key) {
        return key.matches(
                "attain\\.(promises|pool|customer\\.standing|activity\\.plan\\.waiting|activity\\.line\\.asked)\\b.*");
    }

    /** A percentage is written as the figures beside it are. */
    @Test
    void noBlankStandsBeforeAPercentSign() {
        assertThat(Stream.of(english, chinese).flatMap(texts -> texts.values().stream()))
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern("[0-9}]\\s%"));
    }

    /** Jira formats every text: a single apostrophe hides what follows it, and a single brace breaks it. */
    @Test
    void everyTextCanBeFormatted() {
        assertThat(Stream.of(english, chinese).flatMap(texts -> texts.values().stream()))
                .allSatisfy(
                        text -> assertThat(text.toString().replace("''", "")).doesNotContain("'"))
                .allSatisfy(text -> assertThat(MessageFormat.format(text.toString(), (Object[]) new String[] {"a"}))
                        .isNotBlank());
    }

    @Test
    void everyTextIsUsed() throws IOException {
        TreeSet<String> unused = new TreeSet<>(english.stringPropertyNames());
        Set<String> named = named(sources());
        unused.removeIf(key -> isNamed(key, named));

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

    /** A text whose values are not given shows its placeholders to people. */
    @Test
    void whoeverSaysATextGivesItsValues() throws IOException {
        List<String> wrong = new ArrayList<>();
        int said = 0;
        for (Path source : sources().toList()) {
            String code = Files.readString(source);
            Matcher call = SAID.matcher(code);
            while (call.find()) {
                String text = english.getProperty(call.group(1));
                int given = given(code, call.end());
                said++;
                if (text != null
                        && given != GATHERED
                        && given != placeholders(text).size()) {
                    wrong.add(source + " gives " + given + " values to " + call.group(1));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(said).isGreaterThan(1_000);
    }

    @Test
    void whatIsGivenIsCountedByItsCommas() {
        assertThat(given(")", 0)).isZero();
        assertThat(given(", name(a, b), \"), \")", 0)).isEqualTo(2);
        assertThat(given(", words.toArray(String[]::new))", 0)).isEqualTo(GATHERED);
        assertThat(given(" : 'attain.other')", 0)).as("one of two").isEqualTo(GATHERED);
    }

    /** How many values follow a text's name in a call; {@link #GATHERED} if the code does not tell. */
    private static int given(String code, int from) {
        int values = 0;
        int depth = 0;
        char quote = 0;
        for (int at = from; at < code.length(); at++) {
            char each = code.charAt(at);
            if (quote != 0) {
                quote = each == quote ? 0 : quote;
            } else if ("'\"`".indexOf(each) >= 0) {
                quote = each;
            } else if (")]}".indexOf(each) >= 0 && depth-- == 0) {
                return code.substring(from, at).contains("toArray(") ? GATHERED : values;
            } else if ("([{".indexOf(each) >= 0) {
                depth++;
            } else if (depth == 0 && "?:+".indexOf(each) >= 0) {
                return GATHERED;
            } else if (depth == 0 && each == ',') {
                values++;
            }
        }
        return values;
    }

    private static boolean isNamed(String key, Set<String> names) {
        return names.stream().anyMatch(name -> key.equals(name) || isFamily(name, key));
    }

    /**
     * A name that ends with a dot stands for all keys below it: code adds the last part. And whoever may not see what a text
     * names is told its hidden variant.
     */
    private static boolean isFamily(String name, String key) {
        return (name.endsWith(".") && key.startsWith(name)) || key.equals(name + ".hidden");
    }

    private static Set<String> named(Stream<Path> sources) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path source : sources.toList()) {
            Matcher literal = LITERAL.matcher(Files.readString(source));
            while (literal.find()) {
                names.add(literal.group(1));
            }
        }
        return names;
    }

    private static Stream<Path> sources() throws IOException {
        return files("src/main", "atlassian-plugin");
    }

    /** Those of a context, or of a topic of it. */
    private static Stream<Path> sources(String context) throws IOException {
        String place = context.replace('-', '/');
        return files(
                "src/main/java/io/attain/" + place,
                "src/main/resources/web/" + place,
                "src/main/resources/templates/" + place,
                "src/main/resources/workflows",
                "atlassian-plugin/" + context + ".xml");
    }

    private static Stream<Path> files(String... roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : roots) {
            if (Files.exists(Path.of(root))) {
                try (Stream<Path> files = Files.walk(Path.of(root))) {
                    files.filter(file -> file.toString().matches(".*\\.(java|js|vm|xml)"))
                            .forEach(found::add);
                }
            }
        }
        return found.stream();
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
