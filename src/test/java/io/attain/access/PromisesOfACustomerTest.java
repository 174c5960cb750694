package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a C customer is promised, and what Lily logs of it. */
class PromisesOfACustomerTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private static final LocalDate DAY = Asked.workday();

    private final String customer = Objects.requireNonNull(SITE.keys.get("customer"));
    private final String path = "customers/" + customer + "/promises";

    @BeforeAll
    static void theNightGaveItATier() {
        SoldDeal.must(SITE.send("admin", "POST", "job?projectKey=SALES", AskedSite.JSON, ""));
    }

    @Test
    void aTouchIsPromisedFromTheDayOfTheTierOn() {
        JsonNode told = SITE.get("vera", path);

        assertThat(told.path("tier").asText()).isEqualTo("C");
        assertThat(told.path("day").isNull())
                .as("whoever sells no more logs nothing")
                .isTrue();
        assertThat(told.path("touches")).singleElement().satisfies(touch -> {
            assertThat(touch.path("kind").asText()).isEqualTo("batch");
            assertThat(touch.path("name").asText()).isEqualTo("Batch touch");
            assertThat(touch.path("months").asInt()).isEqualTo(3);
            assertThat(touch.path("state").asText()).isEqualTo("coming");
        });
    }

    @Test
    void onePressLogsATouchAndAnotherTakesItBack() {
        JsonNode logged = SoldDeal.must(say("lily", "batch", true)).json().at("/touches/0");

        assertThat(logged.path("lastOn").asText()).isEqualTo(DAY.toString());
        assertThat(logged.path("lastBy").path("name").asText()).isEqualToIgnoringCase("lily");
        assertThat(logged.path("logged").asBoolean()).isTrue();
        assertThat(SITE.get("lily", "logs/" + DAY + "?projectKey=SALES").path("lines"))
                .filteredOn(line -> line.path("issueKey").asText().equals(customer))
                .singleElement()
                .satisfies(line -> assertThat(line.path("done")).hasToString("[\"Batch touch\"]"));
        assertThat(SITE.get("mei", path).at("/touches/0/lastOn").isNull())
                .as("a draft is its writer's own")
                .isTrue();

        logged = SoldDeal.must(say("lily", "batch", false)).json().at("/touches/0");

        assertThat(logged.path("lastOn").isNull()).isTrue();
        assertThat(logged.path("logged").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoTouchOrNoCustomerIsRefused() {
        assertThat(say("lily", "dinner", true).status()).isEqualTo(404);
        assertThat(say("vera", "batch", true).status()).isEqualTo(403);
        assertThat(SITE.send("lily", "PUT", path + "/touches/batch", AskedSite.JSON, "{\"done\":true,\"day\":\"soon\"}")
                        .status())
                .isEqualTo(400);
        assertThat(SITE.send("lily", "GET", "customers/" + SITE.keys.get("deal-lily") + "/promises", AskedSite.JSON, "")
                        .status())
                .isEqualTo(404);
    }

    private Answer say(String user, String kind, boolean done) {
        return SITE.send(
                user,
                "PUT",
                path + "/touches/" + kind,
                AskedSite.JSON,
                "{\"done\":%s,\"day\":\"%s\"}".formatted(done, DAY));
    }
}
