package io.attain.customer.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import io.attain.customer.handover.HandoverBook;
import io.attain.results.Result;
import io.attain.targets.Tenures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was handed over is taken back, and all is as it was. */
class HandedBackTest extends Leaving {

    @Test
    void takenBackAllIsAsItWas() {
        Map<Long, List<Result>> before = results();
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        team.plugin.jira.site.users().setActive(team.lily, false);

        Answer back = takeBack();

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        allIsLilysAsIn(before);
        assertThat(latest().path("state").asText()).isEqualTo("takenBack");
        assertThat(takeBack().status()).isEqualTo(409);
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAndIsTold() {
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        give("Meadow", tom);

        Answer back = takeBack();

        assertThat(owners()).containsExactly(lily, lily, lily, tom, lily);
        assertThat(latest().path("stayed").asInt()).isEqualTo(1);
        assertThat(back.json().findValuesAsText("message"))
                .singleElement()
                .asString()
                .contains("somebody has changed it since");
    }

    @Test
    void aHandoverThatAServerLeftHalfDoneGoesOnInTheNight() {
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        HandoverBook book = team.plugin.component(HandoverBook.class);
        var done = book.of(team.project.getId(), 1).get(0);
        book.change(done.in(io.attain.customer.handover.Handover.State.UNDER_WAY), done.state());
        give("Meadow", lily);

        team.nightFindsNoDifference();

        assertThat(owner("Meadow")).isEqualTo(ann);
        assertThat(latest().path("state").asText()).isEqualTo("done");
    }

    @Test
    void aDayToComeIsWaitedForAndLetBeAgain() {
        String later = body(toTwo()).replace(today.toString(), today.plusDays(9).toString());
        String seen = team.send(team.zhou, "POST", "handovers/preview", later)
                .json()
                .path("seen")
                .asText();

        Answer answer =
                team.send(team.zhou, "POST", "handovers", later.replace("}]}", "}],\"seen\":\"" + seen + "\"}"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        team.nightFindsNoDifference();
        assertThat(owners()).containsOnly(lily);
        assertThat(latest().path("state").asText()).isEqualTo("waiting");
        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(latest().path("state").asText()).isEqualTo("takenBack");
    }

    /** From A to B and on to C: each way is taken back by itself, the last one first. */
    @Test
    void whatPassedOnFurtherIsTakenBackInOrder() {
        Map<Long, List<Result>> before = results();
        assertThat(hand(",\"heir\":\"" + tom + "\"").status()).isEqualTo(200);
        String first = latest().path("id").asText();
        String further = body(",\"heir\":\"" + ann + "\"").replace(lily, tom);
        String seen = team.send(team.zhou, "POST", "handovers/preview", further)
                .json()
                .path("seen")
                .asText();
        assertThat(team.send(team.zhou, "POST", "handovers", further.replace("}", ",\"seen\":\"" + seen + "\"}"))
                        .status())
                .isEqualTo(200);
        assertThat(owners()).containsOnly(ann);
        assertThat(results()).isEqualTo(before);

        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(owners()).containsOnly(tom);
        assertThat(team.send(team.zhou, "POST", "handovers/" + first + "/back", "{\"projectKey\":\"SALES\"}")
                        .status())
                .isEqualTo(200);

        allIsLilysAsIn(before);
    }

    @Test
    void theOrderOfHandoversDoesNotMatter() {
        String first = ",\"choices\":[{\"region\":\"South China\",\"heir\":\"" + ann + "\"}]";
        String second = ",\"choices\":[{\"region\":\"East China\",\"heir\":\"" + tom + "\"}]";
        assertThat(hand(first).status()).isEqualTo(200);
        assertThat(hand(second).status()).isEqualTo(200);
        Map<Long, List<Result>> one = results();
        List<String> owners = owners();
        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(team.send(
                                team.zhou,
                                "POST",
                                "handovers/"
                                        + team.get(team.zhou, "handovers?projectKey=SALES")
                                                .json()
                                                .at("/handovers/1/id")
                                                .asText()
                                        + "/back",
                                "{\"projectKey\":\"SALES\"}")
                        .status())
                .isEqualTo(200);

        assertThat(hand(second).status()).isEqualTo(200);
        assertThat(hand(first).status()).isEqualTo(200);

        assertThat(owners()).isEqualTo(owners).containsExactly(tom, tom, tom, ann, ann);
        assertThat(results()).isEqualTo(one);
    }

    private void allIsLilysAsIn(Map<Long, List<Result>> before) {
        assertThat(owners()).containsOnly(lily);
        assertThat(results()).isEqualTo(before);
        assertThat(team.plugin
                        .component(Tenures.class)
                        .find(issue("Won in spring").getId()))
                .isEmpty();
    }
}
