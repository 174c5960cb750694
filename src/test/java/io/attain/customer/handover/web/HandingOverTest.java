package io.attain.customer.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.results.Result;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What somebody has passes to several heirs, and nothing but its owner changes. */
class HandingOverTest extends Leaving {

    @Test
    void whatSomebodyHasIsSharedOutAmongHeirsByPartsOfTheBusiness() {
        JsonNode plan = preview(toTwo());

        assertThat(plan.path("passes").asInt()).isEqualTo(5);
        assertThat(StreamSupport.stream(plan.path("heirs").spliterator(), false)
                        .map(heir -> heir.at("/person/key").asText() + " "
                                + heir.at("/gets/customers").asInt() + " "
                                + heir.at("/gets/deals").asInt() + " "
                                + heir.at("/gets/closedDeals").asInt()))
                .containsExactlyInAnyOrder(tom + " 1 1 1", ann + " 1 1 0");
        assertThat(StreamSupport.stream(plan.path("lines").spliterator(), false)
                        .map(line -> line.path("name").asText()))
                .containsExactlyInAnyOrder(
                        "Harbour", "Meadow", "Harbour · Won in spring", "Harbour · Next", "Meadow · First");
        assertThat(owners()).containsOnly(lily);
    }

    @Test
    void theOwnerChangesAndNothingElse() {
        Map<Long, List<Result>> before = results();

        Answer answer = hand(toTwo());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(owners()).containsExactly(tom, tom, tom, ann, ann);
        assertThat(results()).isEqualTo(before);
        assertThat(latest().path("state").asText()).isEqualTo("done");
        assertThat(latest().path("issues").asInt()).isEqualTo(5);
        assertThat(latest().path("different").asInt()).isZero();
        assertThat(latest().path("results").asInt()).isPositive();
        assertThat(latest().path("moved").asInt()).isZero();
        team.nightFindsNoDifference();
        assertThat(results()).isEqualTo(before);
    }

    @Test
    void whatWasChosenByItselfGoesBeforeAllElse() {
        String deal = ",\"lines\":[{\"issueId\":" + issue("First").getId() + ",\"heir\":\"" + tom + "\"},{\"issueId\":"
                + issue("Harbour").getId() + ",\"heir\":\"\"}]";

        assertThat(hand(",\"heir\":\"" + ann + "\"" + deal).status()).isEqualTo(200);

        assertThat(owners()).containsExactly(lily, lily, lily, ann, tom);
    }

    @Test
    void whatIsNotAsItWasShownIsNotHandedOver() {
        String seen = preview(toTwo()).path("seen").asText();
        give("Meadow", tom);

        Answer answer = team.send(team.zhou, "POST", "handovers", body(toTwo() + ",\"seen\":\"" + seen + "\""));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(owners()).containsExactly(lily, lily, lily, tom, lily);
    }

    @Test
    void whoDoesNotSellInheritsNothing() {
        team.plugin.jira.site.users().setActive(team.plugin.jira.site.users().getUserByKey(tom), false);

        Answer answer = team.send(team.zhou, "POST", "handovers/preview", body(toTwo()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("does not sell");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndADayThatIsNoneSaysWhichMayBeChosen() {
        Answer refused = team.send(
                team.zhou,
                "POST",
                "handovers/preview",
                "{\"projectKey\":\"SALES\",\"person\":\" \",\"from\":\"\",\"choices\":[{\"heir\":\"\"}]}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("person", "choices[0].heir", "from");
        assertThat(refused.body()).contains("Choose a day from today on");
    }

    @Test
    void repsHandNothingOver() {
        assertThat(team.get(team.lily, "handovers?projectKey=SALES").status()).isEqualTo(403);
        assertThat(team.send(team.lily, "POST", "handovers/preview", body(toTwo()))
                        .status())
                .isEqualTo(403);
    }
}
