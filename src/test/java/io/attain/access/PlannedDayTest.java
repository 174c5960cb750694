package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What Lily has to do today, by what she wrote yesterday and what the week asks of her. */
class PlannedDayTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aNextStepIsDueUntilALogTellsOfItsDealAgainAndNobodyElseIsToldOfIt() {
        try (AskedSite site = new AskedSite()) {
            SoldDeal.must(site.send(
                    "zhou", "PUT", "projects/SALES/calendar/weekdays", AskedSite.JSON, "{\"days\":[1,2,3,4,5,6,7]}"));
            SoldDeal deal = new SoldDeal(site);
            log(site, today.minusDays(1), deal, ",\"nextStep\":\"Send the offer\",\"nextOn\":\"%s\"".formatted(today));

            JsonNode plan = plan(site, "lily", today);
            JsonNode step = plan.path("steps").get(plan.path("steps").size() - 1);
            assertThat(step.path("text").asText()).isEqualTo("Send the offer");
            assertThat(step.path("on").asText()).isEqualTo(today.toString());
            assertThat(step.at("/line/customer").asText()).isEqualTo("of " + deal.name());
            assertThat(step.at("/line/stage").asText()).isEqualTo("Negotiation");
            assertThat(plan.path("actions")).isNotEmpty();
            assertThat(plan(site, "tom", today).path("steps").findValuesAsText("text"))
                    .doesNotContain("Send the offer");
            assertThat(plan(site, "lily", today.minusDays(1)).isNull())
                    .as("a plan of yesterday")
                    .isTrue();

            int few = statements(site);
            SoldDeal other = new SoldDeal(site);
            log(site, today.minusDays(1), other, ",\"nextStep\":\"Call\",\"nextOn\":\"%s\"".formatted(today));
            assertThat(plan(site, "lily", today).path("steps").findValuesAsText("text"))
                    .contains("Call")
                    .doesNotContain("Send the offer");
            assertThat(statements(site)).as("however much there is to do").isEqualTo(few);
        }
    }

    /** Mei leads and sells nothing; Tom sells. */
    @Test
    void whoKeepsNoLogIsAskedForNoKeyActions() {
        try (AskedSite site = new AskedSite()) {
            SoldDeal.must(site.send(
                    "zhou", "PUT", "projects/SALES/calendar/weekdays", AskedSite.JSON, "{\"days\":[1,2,3,4,5,6,7]}"));

            assertThat(plan(site, "tom", today).path("actions")).isNotEmpty();
            assertThat(plan(site, "mei", today).path("actions")).isEmpty();
            JsonNode log = site.get("mei", "logs/%s?projectKey=SALES".formatted(today));
            assertThat(log.at("/free/why").asText()).isEqualTo("keepsNone");
            assertThat(log.at("/free/says").asText()).contains("no sales rep here");
            assertThat(log.path("unfinished").isNull()).isTrue();
        }
    }

    private static void log(AskedSite site, LocalDate day, SoldDeal deal, String more) {
        SoldDeal.must(site.send(
                "lily",
                "PUT",
                "logs/" + day,
                AskedSite.JSON,
                "{\"projectKey\":\"SALES\",\"submit\":true,\"lines\":[{\"issueKey\":\"%s\",\"note\":\"Met\"%s}]}"
                        .formatted(deal.key(), more)));
    }

    private static JsonNode plan(AskedSite site, String who, LocalDate day) {
        return site.get(who, "days/%s?projectKey=SALES".formatted(day)).path("plan");
    }

    private int statements(AskedSite site) {
        return site.plugin.sent(() -> plan(site, "lily", today)).size();
    }
}
