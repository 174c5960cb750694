package io.attain.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bringing the past of issues over REST. */
class HistoryRestTest extends OnRunningWeb {
    private static final String HISTORIES = "/rest/histories/1.0";
    private static final String MADE = "2025-03-04T09:30:00.000+0800";

    HistoryRestTest() {
        super("Old");
    }

    @Test
    void an_issue_was_made_and_changed_when_its_brought_past_says() throws Exception {
        Answers answers = new Answers(web);
        answers.of(204, "POST", HISTORIES, "admin", past("admin", MADE));
        answers.of(204, "POST", HISTORIES, "admin", past("admin", MADE));

        JsonNode brought = answers.get("/issue/SEC-1?expand=changelog");
        assertThat(brought.at("/fields/created").asText()).startsWith("2025-03-04T01:30:00");
        assertThat(brought.at("/fields/updated").asText()).startsWith("2025-03-06T");
        assertThat(brought.at("/changelog/histories"))
                .extracting(entry -> entry.at("/items/0/fromString").asText() + " to "
                        + entry.at("/items/0/toString").asText())
                .containsExactly("Open to Begun", "Begun to Ended");
    }

    @Test
    void a_past_that_cannot_be_is_refused_and_nobody_but_administrators_brings_one() throws Exception {
        Answers answers = new Answers(web);
        answers.of(400, "POST", HISTORIES, "admin", past("nobody", MADE));
        answers.of(400, "POST", HISTORIES, "admin", past("admin", "last year"));
        answers.of(403, "POST", HISTORIES, "lily", past("admin", MADE));
    }

    /** Later changes first: it is the moments that say which came first. */
    private static Map<String, Object> past(String author, String made) {
        return Map.of(
                "issues",
                List.of(Map.of(
                        "key",
                        "SEC-1",
                        "created",
                        made,
                        "history",
                        List.of(
                                entry(author, "2025-03-06T10:00:00.000+0800", "Begun", "Ended"),
                                entry(author, "2025-03-05T10:00:00.000+0800", "Open", "Begun")))));
    }

    private static Map<String, Object> entry(String author, String at, String from, String to) {
        Map<String, String> item = Map.of(
                "fieldType", "jira", "field", "status", "from", "1", "fromString", from, "to", "2", "toString", to);
        return Map.of("author", author, "created", at, "items", List.of(item));
    }
}
