package io.attain.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/openapi.yaml says what the REST resources do: the code gives all but the words, which people write there. */
class OpenApiTest {
    private static final Path FILE = Path.of("docs", "openapi.yaml");
    private static final String UPDATE = "openapi.update";
    private static final String COMMAND =
            "mvn -pl :attain-jira -am test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -D" + UPDATE;

    private static ObjectNode code;
    private static ObjectNode description;

    @BeforeAll
    static void read() throws IOException {
        code = RestReader.read();
        description = Words.keep(TidyYaml.read(FILE), code);
        if (System.getProperty(UPDATE) != null) {
            Files.writeString(FILE, TidyYaml.write(description));
        }
    }

    @Test
    void saysWhatTheCodeDoes() {
        assertThat(FILE)
                .as(
                        "%s says something else than the code. This brings it up to date and keeps its words: %s",
                        FILE, COMMAND)
                .hasContent(TidyYaml.write(description));
    }

    @Test
    void putsEveryCallAndAnswerIntoWords() {
        assertThat(Words.missing(description))
                .as("what has no words in %s; add them there", FILE)
                .isEmpty();
    }

    @Test
    void noticesWhatHasNoWords() {
        ObjectNode wordless = Words.keep(MissingNode.getInstance(), code);

        assertThat(Words.missing(wordless))
                .contains(
                        "the summary of GET /targets",
                        "the description of 204 of POST /risks/{id}/acknowledge",
                        "the description of RestProblem.notFound");
    }
}
