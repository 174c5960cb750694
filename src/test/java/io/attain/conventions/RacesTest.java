package io.attain.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/races.txt tells of each table how two who change the same are kept apart, and which tests try it. */
class RacesTest {

    private static final Path TABLE = Path.of("docs", "races.txt");
    private static final Pattern LINE = Pattern.compile("([A-Z_]+) +([^|]+?)(?: \\| (.+))?");
    private static final Pattern OF_A_ROW = Pattern.compile("@Table\\(\"(\\w+)\"\\)");
    private static final Pattern WITH = Pattern.compile("(?:with|as) ([A-Z_]+)(?:\\W.*)?");

    private final List<Matcher> lines = lines();

    private static List<Matcher> lines() {
        try (Stream<String> all = Files.lines(TABLE)) {
            return all.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> {
                        Matcher read = LINE.matcher(line);
                        assertThat(read.matches()).as(line).isTrue();
                        return read;
                    })
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> tables() {
        return lines.stream().map(line -> line.group(1)).toList();
    }

    @Test
    void everyTableHasOneLineAndEveryLineATable() throws IOException {
        assertThat(tables())
                .containsExactlyInAnyOrderElementsOf(
                        found(Path.of("src", "main", "java"), OF_A_ROW).keySet());
    }

    @Test
    void whatIsWrittenByItselfIsTriedByATestAndWhatIsWrittenWithAnotherNamesIt() {
        assertThat(lines).allSatisfy(line -> {
            Matcher with = WITH.matcher(line.group(2));
            if (with.matches()) {
                assertThat(tables()).as(line.group()).contains(with.group(1));
            } else {
                assertThat(line.group(3)).as(line.group()).isNotNull();
            }
        });
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Pattern method = Pattern.compile("\\bvoid (\\w+)\\(");
        Map<String, List<Path>> methods = found(Path.of("src", "test", "java"), method);
        found(Path.of("acceptance", "src", "test", "java"), method)
                .forEach((name, files) -> methods.merge(name, files, RacesTest::both));
        assertThat(lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.group(3)))
                        .flatMap(tests -> Stream.of(tests.split(" "))))
                .hasSizeGreaterThan(60)
                .allSatisfy(test -> {
                    List<String> parts = List.of(test.split("\\."));
                    assertThat(methods).as(test).containsKey(parts.get(1));
                    assertThat(methods.get(parts.get(1)))
                            .as(test)
                            .anyMatch(file -> file.endsWith(parts.get(0) + ".java"));
                });
    }

    /** What files of a folder name, with the files that do. */
    private static Map<String, List<Path>> found(Path folder, Pattern named) throws IOException {
        Map<String, List<Path>> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher matcher = named.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.merge(matcher.group(1), List.of(file), RacesTest::both);
                }
            }
        }
        return found;
    }

    private static List<Path> both(List<Path> one, List<Path> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
