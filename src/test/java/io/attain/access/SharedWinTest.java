package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Deals of Lily's, who is of Mei's team as Tom is, and what they bring to a target of revenue with a share for each rep. */
class SharedWinTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private final SoldDeal deal = new SoldDeal(SITE);

    @Test
    void whatTheManagerAcceptsIsTheWinToTheLastMinorUnit() {
        assertThat(deal.say("lily", 0, "lily 60", "tom 40").path("proposal").isNull())
                .isFalse();
        deal.is("100.01", "lily", "Won");
        assertThat(deal.revenue()).as("a proposal counts for nothing").containsExactly(10_001, 10_001, 0, 0);

        JsonNode decided = deal.say("mei", 1, "lily 60", "tom 40");

        assertThat(decided.path("proposal").isNull()).isTrue();
        assertThat(decided.path("shares").findValuesAsText("amount")).containsExactly("6001", "4000");
        assertThat(decided.path("history").findValuesAsText("kind")).containsExactly("decided", "proposed");
        assertThat(deal.revenue()).containsExactly(10_001, 6_001, 4_000, 0);
        assertThat(deal.reached("newCustomers")).containsExactly(1, 1, 0, 0);
        assertThat(deal.drift()).isZero();
    }

    @Test
    void aDealThatIsSharedBeforeItIsWonCountsSo() {
        deal.say("mei", 0, "tom 50.5", "wu 49.5");
        assertThat(deal.revenue()).containsExactly(0, 0, 0, 0);

        deal.is("100.01", "lily", "Won");

        assertThat(deal.revenue()).containsExactly(10_001, 0, 5_051, 4_950);
        assertThat(deal.reached("newCustomers")).containsExactly(1, 0, 1, 0);
    }

    @Test
    void whateverBecomesOfTheWinItsSharesFollow() {
        deal.is("100.01", "lily", "Won");
        deal.say("mei", 0, "lily 30", "tom 40", "wu 30");
        assertThat(deal.revenue()).containsExactly(10_001, 3_000, 4_001, 3_000);

        deal.is("0.02", "lily", "Won");
        assertThat(deal.revenue())
                .as("what is too little to be cut is of the largest fraction")
                .containsExactly(2, 1, 1, 0);

        deal.is("200.00", "tom", "Won");
        assertThat(deal.revenue())
                .as("its shares are people's, whoever has it")
                .containsExactly(20_000, 6_000, 8_000, 6_000);

        deal.is("200.00", "tom", "Negotiation");
        assertThat(deal.revenue()).containsExactly(0, 0, 0, 0);

        deal.is("200.00", "lily", "Won");
        deal.say("mei", 1);
        assertThat(deal.revenue()).as("shared by nobody").containsExactly(20_000, 20_000, 0, 0);
        assertThat(deal.drift()).isZero();
    }

    @Test
    void whyTellsWhichPartOfTheWinItIs() {
        deal.is("100.01", "lily", "Won");
        deal.say("mei", 0, "lily 60", "tom 40");

        JsonNode why = SITE.get("tom", "targets/" + deal.key("Tom revenue " + deal.name()) + "/why?figure=actual");

        assertThat(why.at("/rows/0/key").asText()).isEqualTo(deal.key());
        assertThat(why.at("/rows/0/percent").asLong()).isEqualTo(4_000);
        assertThat(why.at("/rows/0/amount").asLong()).isEqualTo(4_000);
        assertThat(why.path("total").asLong()).isEqualTo(4_000);
    }

    @Test
    void nobodyDecidesOnASharesOfTheirOwn() {
        assertThat(deal.status("zhou", 0, "zhou 100")).isEqualTo(403);
        assertThat(deal.status("mei", 0, "lily 50", "mei 50")).isEqualTo(403);
        deal.say("zhou", 0, "lily 50", "mei 50");
        assertThat(deal.status("mei", 1, "lily 100"))
                .as("it is in part hers already")
                .isEqualTo(403);
        assertThat(deal.status("han", 1, "lily 100"))
                .as("another team's manager")
                .isEqualTo(403);
        deal.is("100.01", "mei", "Negotiation");
        assertThat(deal.say("mei", 1, "mei 100").path("proposal").isNull())
                .as("what she has herself she proposes")
                .isFalse();
    }

    @Test
    void afterTheWinItsOwnerProposesNoMore() {
        deal.say("lily", 0, "lily 60", "tom 40");
        deal.is("100.01", "lily", "Won");

        assertThat(deal.status("lily", 1, "lily 100")).isEqualTo(403);
        assertThat(deal.status("tom", 1, "tom 100")).isEqualTo(403);
        assertThat(SITE.get("lily", deal.path()).path("mayPropose").asBoolean()).isFalse();
        assertThat(SITE.get("mei", deal.path()).path("mayDecide").asBoolean()).isTrue();
    }

    @Test
    void aProposalIsDeclinedByTheManagerOrTakenBack() {
        deal.say("lily", 0, "lily 60", "tom 40");
        assertThat(deal.decline("tom", 1).status()).isEqualTo(403);
        assertThat(deal.decline("mei", 0).status()).as("not as she saw it").isEqualTo(409);
        assertThat(deal.decline("mei", 1).json().path("proposal").isNull()).isTrue();
        assertThat(deal.decline("mei", 2).status()).as("nothing is proposed").isEqualTo(409);

        deal.say("lily", 2, "lily 70", "tom 30");
        assertThat(deal.decline("lily", 3).json().path("history").findValuesAsText("kind"))
                .containsExactly("declined", "proposed", "declined", "proposed");
        deal.is("100.01", "lily", "Won");
        assertThat(deal.revenue()).containsExactly(10_001, 10_001, 0, 0);
    }

    @Test
    void whatIsWrongIsToldAtItsShare() {
        assertThat(refused("lily 60", "tom 39.99")).containsExactly("shares");
        assertThat(refused("lily 60", "lily 40")).containsExactly("shares[1].person");
        assertThat(refused("lily 100", "tom 0")).containsExactly("shares[1].percent");
        assertThat(refused("vera 100")).as("a viewer sells nothing").containsExactly("shares[0].person");
        assertThat(refused("guest 50", "lily 50")).containsExactly("shares[0].person");
        assertThat(SITE.send("mei", "PUT", deal.path(), AskedSite.JSON, "{\"version\":0}")
                        .status())
                .isEqualTo(400);
        assertThat(SITE.send("mei", "PUT", deal.path(), AskedSite.JSON, "{\"shares\":[]}")
                        .status())
                .isEqualTo(400);
        assertThat(SITE.send(
                                "mei",
                                "PUT",
                                deal.path(),
                                AskedSite.JSON,
                                "{\"version\":0,\"shares\":[{\"percent\":1.5}]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void ofTwoWhoDecideTheLaterIsTold() {
        deal.say("mei", 0, "tom 100");

        assertThat(deal.status("zhou", 0, "lily 100")).isEqualTo(409);
        assertThat(SITE.get("zhou", deal.path()).at("/shares/0/person/name").asText())
                .isEqualTo("tom");
    }

    @Test
    void whoMayNoLongerLogInKeepsTheShareAndGetsNoNewOne() {
        deal.is("100.01", "lily", "Won");
        deal.say("mei", 0, "lily 60", "wu 40");
        SITE.plugin.jira.site.users().setActive(SITE.person("wu"), false);
        try {
            deal.is("300.00", "lily", "Won");
            assertThat(deal.revenue()).containsExactly(30_000, 18_000, 0, 12_000);
            deal.say("mei", 1, "lily 50", "wu 50");
            deal.say("mei", 2);
            assertThat(deal.status("mei", 3, "lily 50", "wu 50")).isEqualTo(400);
        } finally {
            SITE.plugin.jira.site.users().setActive(SITE.person("wu"), true);
        }
    }

    private List<String> refused(String... shares) {
        Answer answer = deal.put("mei", 0, shares);
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("errors").findValuesAsText("field");
    }
}
