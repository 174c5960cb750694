package io.attain.words.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TagsOverRestTest {

    private static final String TAGS = "projects/SALES/tags";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void aProjectOffersFiveTagsUntilItSaysItsOwn() {
        assertThat(read().path("tags")).hasSize(5);

        assertThat(put("{\"version\": 0, \"tags\": [\" Price \", \"\", \"交期\"]}")
                        .status())
                .isEqualTo(200);

        assertThat(read()).hasToString("{\"version\":1,\"mayEdit\":false,\"tags\":[\"Price\",\"交期\"]}");
    }

    @Test
    void whoSawOlderTagsIsRefused() {
        put("{\"version\": 0, \"tags\": [\"Price\"]}");

        assertThat(put("{\"version\": 0, \"tags\": [\"Delivery\"]}").status()).isEqualTo(409);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer answer = put("{\"version\": 0, \"tags\": [\"Price\", \"price\", \"%s\"]}".formatted("x".repeat(51)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("tags", "tags");
    }

    @Test
    void onlyWhoLeadsTheSalesChangesThem() {
        assertThat(team.send(team.lily, "PUT", TAGS, "{\"version\": 0, \"tags\": []}")
                        .status())
                .isEqualTo(403);
    }

    private JsonNode read() {
        return team.get(team.lily, TAGS).json();
    }

    private Answer put(String body) {
        return team.send(team.zhou, "PUT", TAGS, body);
    }
}
