package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Deals in Negotiation that are moved on from a line of Lily's log. */
class MovedDealTest {

    private static final AskedSite SITE = new AskedSite();

    // Of a day off the records propose nothing.
    static {
        SoldDeal.must(SITE.send(
                "zhou", "PUT", "projects/SALES/calendar/weekdays", AskedSite.JSON, "{\"days\":[1,2,3,4,5,6,7]}"));
    }

    private final SoldDeal deal = new SoldDeal(SITE);

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aDealIsMovedWhereJiraLetsItsWriterAndTheDaySaysSo() {
        JsonNode open = moves(deal.key());
        assertThat(open.path("stage").asText()).isEqualTo("Negotiation");
        assertThat(open.path("moves").findValuesAsText("stage")).containsExactlyInAnyOrder("Won", "Lost");

        JsonNode moved =
                SoldDeal.must(move("lily", deal.key(), to(deal.key(), "Won"))).json();

        assertThat(moved.path("stage").asText()).isEqualTo("Won");
        assertThat(moved.path("moves").findValuesAsText("stage")).doesNotContain("Won");
        JsonNode day = SITE.get("lily", "days/" + LocalDate.now(ZoneOffset.UTC) + "?projectKey=SALES");
        assertThat(day.path("noted"))
                .filteredOn(line -> line.path("issueKey").asText().equals(deal.key()))
                .singleElement()
                .satisfies(line -> assertThat(line.path("stage").asText()).isEqualTo("Won"))
                .satisfies(line -> assertThat(line.path("why").asText()).isEqualTo("won"));
        assertThat(deal.drift()).isZero();
    }

    @Test
    void whatJiraRefusesSaysWhyAndTheDealStaysWhereItWas() {
        assertThat(SITE.moving().mayMove("lily", "lily", "opportunity", "Lead", "Contact"))
                .isTrue();
        String worthNothing = deal.key("lily OPPORTUNITY");
        for (String stage : List.of("Contacted", "Visited", "Proposal", "Negotiation")) {
            SoldDeal.must(move("lily", worthNothing, to(worthNothing, stage)));
        }

        Answer refused = move("lily", worthNothing, to(worthNothing, "Won"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/errors/0/message").asText()).contains("Enter an amount above 0");
        assertThat(moves(worthNothing).path("stage").asText()).isEqualTo("Negotiation");
    }

    @Test
    void nothingIsMovedWhereNoTransitionLeadsOrByWhomItIsNot() {
        String won = to(deal.key(), "Won");
        assertThat(move("lily", deal.key(), "1").status()).isEqualTo(409);
        assertThat(move("lily", deal.key(), "").status()).isEqualTo(409);
        assertThat(SITE.send("lily", "POST", "opportunities/" + deal.key() + "/moves", AskedSite.JSON, "{}")
                        .status())
                .isEqualTo(400);
        assertThat(move("vera", deal.key(), won).status()).isEqualTo(403);
        assertThat(move("guest", deal.key(), won).status()).isEqualTo(404);
        assertThat(move("lily", deal.key("of " + deal.name()), won).status()).isEqualTo(404);
        SoldDeal.must(move("lily", deal.key(), won));
        assertThat(move("lily", deal.key(), won).json().at("/errors/0/message").asText())
                .as("moved meanwhile")
                .isEqualTo(deal.key() + " cannot be moved there from Won. Look at its stages again.");
    }

    private static JsonNode moves(String key) {
        return SITE.get("lily", "opportunities/" + key + "/moves");
    }

    private static String to(String key, String stage) {
        return StreamSupport.stream(moves(key).path("moves").spliterator(), false)
                .filter(move -> move.path("stage").asText().equals(stage))
                .findFirst()
                .orElseThrow()
                .path("to")
                .asText();
    }

    private static Answer move(String who, String key, String to) {
        return SITE.send(
                who, "POST", "opportunities/" + key + "/moves", AskedSite.JSON, "{\"to\":\"%s\"}".formatted(to));
    }
}
