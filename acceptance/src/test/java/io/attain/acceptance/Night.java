package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What is told of a nightly run. */
final class Night {

    private Night() {}

    /** Fails unless the run ended well and all was as it should be: targets, results, figures and last words. */
    static void foundNoDifference(JsonNode run) {
        List<JsonNode> counts = new ArrayList<>();
        run.path("counts").forEach(counts::add);

        assertThat(run.path("outcome").asText()).as(run.toString()).isEqualTo("success");
        assertThat(counts.stream().filter(count -> count.path("difference").asBoolean()))
                .as(run.toString())
                .hasSize(5)
                .allSatisfy(count -> assertThat(count.path("number").asLong()).isZero());
    }

    /** How many results count for targets. */
    static long postings(JsonNode run) {
        for (JsonNode count : run.path("counts")) {
            if (count.path("name").asText().equals("attainment.night.postings")) {
                return count.path("number").asLong();
            }
        }
        throw new AssertionError(run.toString());
    }
}
