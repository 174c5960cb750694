package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two act on one target at the same moment: what counts is what was accepted, and what was accepted is what was shown. */
class AgreedAtOnceTest extends OnSellingSite {

    private static final String TARGETS = "/rest/attain/1.0/targets/";
    private static final int TRIES = 6;

    @Test
    void anAmountIsAcceptedWhileAnotherIsAskedFor() {
        for (int i = 0; i < TRIES; i++) {
            String path = TARGETS + team.proposed(2060 + i) + "/agreement";

            List<String> met = AtOnce.met(who -> who == 0
                    ? site.as("lily").post(path, Map.of("answer", "accept", "amount", 100))
                    : site.admin().post(path + "/resolution", Map.of("answer", "answer", "amount", 100, "value", 81)));

            boolean accepted = AtOnce.oneWins(met) == 0;
            JsonNode now = site.admin().get(path);
            assertThat(now.path("standing").asText()).isEqualTo(accepted ? "agreed" : "waiting");
            assertThat(now.path("amount").asInt()).isEqualTo(accepted ? 100 : 81);
            assertThat(now.path("versions").findValuesAsText("amount"))
                    .isEqualTo(accepted ? List.of("100") : List.of());
        }
    }

    @Test
    void aPartIsJoinedToOneOfTwoWholes() {
        for (int i = 0; i < TRIES; i++) {
            int year = 2080 + i;
            List<String> wholes =
                    Stream.of("admin", "tom").map(owner -> target(owner, year)).toList();
            String part = target("lily", year);

            List<String> met =
                    AtOnce.met(who -> site.admin().post(TARGETS + wholes.get(who) + "/parts", Map.of("key", part)));

            int winner = AtOnce.oneWins(met);
            assertThat(wholes)
                    .extracting(each -> site.admin()
                            .get(TARGETS + each + "/attainment?depth=1")
                            .at("/node/partsTotal")
                            .asInt())
                    .isEqualTo(winner == 0 ? List.of(1, 0) : List.of(0, 1));
        }
    }

    private static String target(String owner, int year) {
        return team.issues()
                .create(
                        "SALES",
                        "Sales Target",
                        "Visits of " + owner + " in " + year,
                        new HashMap<>(Map.of(
                                "Assignee",
                                Map.of("name", owner),
                                "Metric",
                                Map.of("value", "Visits"),
                                "Target amount",
                                100,
                                "Period start",
                                year + "-01-01",
                                "Period end",
                                year + "-12-31")));
    }
}
