package io.attain.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Days on which there was nothing to log. */
class NothingToLogTest {

    @AutoClose
    private final LogsRest site = new LogsRest();

    @Test
    void aDayWithoutAnythingIsHandedInWithTheReasonAlone() {
        assertThat(site.put("2026-11-23", false, 0).status()).as("a draft").isEqualTo(200);
        Answer refused = site.put("2026-11-23", true, 0);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("reason");
        assertThat(refused.json().at("/errors/0/message").asText()).contains("attain.activity.invalid.nothing");

        assertThat(because("2026-11-23", 0, "training").json().path("reason").asText())
                .isEqualTo("training");
        assertThat(site.put("2026-11-23", false, 0).status())
                .as("what was handed in is not emptied")
                .isEqualTo(400);
        assertThat(because("2026-11-20", 3, "training").json().path("reason").asText())
                .as("a day that says something")
                .isEmpty();
        assertThat(because("2026-11-23", 0, "x".repeat(101)).status()).isEqualTo(400);
        assertThat(site.submitted()).extracting(log -> log.content().reason()).containsExactly("", "training");
    }

    private Answer because(String date, int calls, String reason) {
        return site.rest.send(
                "PUT",
                "logs/" + date,
                "application/json",
                """
                {"projectKey": "SALES", "submit": true, "counts": [{"action": "calls", "count": %d}], "reason": "%s"}
                """
                        .formatted(calls, reason));
    }

    @Test
    void aFileSaysWhyThereWasNothing() {
        String day = "2026-11-20,lily,0,0,0,";
        Answer refused = site.send("date,owner,calls,visits,needsReports\n2026-11-20,lily,0,0,0\n");
        assertThat(refused.json().at("/errors/0/line").asInt()).isEqualTo(2);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("reason");

        String file = "date,owner,calls,visits,needsReports,reason\n" + day + "Trade fair\n";
        assertThat(site.send(file).status()).isEqualTo(200);
        assertThat(site.submitted()).extracting(log -> log.content().reason()).containsExactly("Trade fair");
        assertThat(site.send(file).json().path("unchanged").asInt()).isEqualTo(1);
        assertThat(site.send("date,owner,calls,visits,needsReports,reason\n2026-11-20,lily,2,0,0,\n")
                        .status())
                .isEqualTo(200);
        assertThat(site.submitted()).extracting(log -> log.content().reason()).containsExactly("");
    }
}
