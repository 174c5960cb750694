package io.attain.customer.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import org.junit.jupiter.api.Test;

/** Deals that are won between the plan of a handover and its end: whoever wins them keeps that. */
class TurnedDealTest extends Leaving {

    @Test
    void whatWasWonWhileAHandoverWaitedStaysWhoseWinItIs() {
        planned();
        move("Meadow", "First", today.minusDays(1), "lily", "Won");

        team.nightFindsNoDifference();

        assertThat(owner("First")).isEqualTo(ann);
        assertThat(achievedBy("First")).containsExactly(lily);
        assertThat(latest().path("moved").asInt()).isZero();
        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(owner("First")).isEqualTo(lily);
        assertThat(achievedBy("First")).containsExactly(lily);
    }

    @Test
    void whatAnHeirHasWonStaysTheHeirsWhenAllElseIsTakenBack() {
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        move("Meadow", "First", today, "ann", "Won");

        Answer back = takeBack();

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(owners()).containsExactly(lily, lily, lily, lily, ann);
        assertThat(achievedBy("First")).containsExactly(ann);
        assertThat(back.json().findValuesAsText("message"))
                .singleElement()
                .asString()
                .contains("since");
    }
}
