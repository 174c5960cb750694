package io.attain.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.conventions.Decisions.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of the project is so. */
class DocumentsTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    private static final Pattern CALL = Pattern.compile("`(/[a-z{][^`?.]*)`");
    private static final Pattern DOCUMENT = Pattern.compile("([\\w-]+\\.md)\\b");
    private static final Pattern OF_A_PAPER = Pattern.compile("§ ?\\d");
    private static final String[] WRITTEN = {
        ".java", ".js", ".css", ".md", ".txt", ".xml", ".vm", ".yaml", ".sql", ".properties", ".sh"
    };

    @Test
    void everyDecisionHasItsDateAndStatus() throws IOException {
        List<Decision> decisions = Decisions.read();

        assertThat(decisions).hasSizeGreaterThan(20).allSatisfy(decision -> {
            assertThat(decision.number()).as(decision.file()).isEqualTo(decisions.indexOf(decision) + 1);
            assertThat(decision.date()).as(decision.file()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(decision.state()).as(decision.file()).matches(Decisions.STATES);
            assertThat(decision.overtakenBy()).as(decision.file()).allSatisfy(number -> assertThat(number)
                    .isBetween(decision.number() + 1, decisions.size()));
        });
    }

    @Test
    void theIndexListsEveryDecision() throws IOException {
        List<String> rows = Files.readAllLines(Decisions.FOLDER.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Decisions.read().stream().map(Decision::row).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "README.md", "docs/architecture.md", "docs/glossary.md"})
    void classesThatTheyNameExist(String document) throws IOException {
        Set<String> types = JavaSources.PROJECT.types().stream()
                .map(JavaSources.Type::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(CLASS.matcher(Files.readString(Path.of(document))).results().map(match -> match.group(1)))
                .allSatisfy(name -> assertThat(types).contains(name));
    }

    /** Whoever has the project has all that it cites. */
    @Test
    void nothingOutsideOfTheProjectIsCited() throws IOException {
        Set<String> documents = ProjectFiles.ending(".md").stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        for (Path file : ProjectFiles.ending(WRITTEN)) {
            String text = Files.readString(file);
            assertThat(OF_A_PAPER.matcher(text).results().map(MatchResult::group))
                    .as("the parts of papers that %s cites", file)
                    .isEmpty();
            assertThat(DOCUMENT.matcher(text).results().map(found -> found.group(1)))
                    .as("the documents that %s names", file)
                    .allSatisfy(name -> assertThat(documents).contains(name));
        }
    }

    /** Behind "and below it" stand what follows the address before. */
    @Test
    void callsThatRestNamesAreInItsDescription() throws IOException {
        String described = Files.readString(Path.of("docs", "openapi.yaml"));
        String whole = "";
        List<String> named = CALL.matcher(Files.readString(Path.of("docs", "rest.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        for (String call : named) {
            boolean below = !described.contains("\n  " + call + ":\n");
            assertThat(described).contains("\n  " + (below ? whole + call : call) + ":\n");
            whole = below ? whole : call;
        }
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path document : ProjectFiles.ending(".md")) {
            assertThat(LINK.matcher(Files.readString(document)).results().map((MatchResult link) -> link.group(1)))
                    .as("the links of %s", document)
                    .allSatisfy(
                            link -> assertThat(document.resolveSibling(link)).exists());
        }
    }
}
