package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.jira.SalesField;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Jira's number fields are no decimals: beyond some 90 million millions they cannot hold a cent. */
class AmountsOutOfReachTest {
    private static final String MOST = "999999999999999.99";
    private static final String PLAN =
            """
            kind,parent,summary,owner,metric,start,end,amount,root
            target,,Year,lily,revenue,2026-01-01,2026-12-31,100.00,yes
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void aPlanOfOneIsRefusedInWords() {
        isRefused(400, "is too large", team.bring("plan", PLAN.replace("100.00", MOST)));
    }

    @Test
    void anOpportunityOfOneIsRefusedInWords() {
        isRefused(400, "is too large", team.bring("opportunities", SellingTeam.WIN.replace("600.00", MOST)));
    }

    @Test
    void whoAsksAnOwnerForOneIsRefusedInWords() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        assertThat(say("proposal", "{}").json().path("done").asInt()).isEqualTo(1);

        isRefused(
                409,
                "cannot hold this amount exactly",
                say("resolution", "{\"answer\":\"answer\",\"amount\":10000,\"value\":9007199254740991}"));
    }

    /** Jira's own form takes any number: it counts, and what no long holds is told where somebody can correct it. */
    @Test
    void whatStandsInJirasFieldCountsAndSumsNeverTurnIntoOthers() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        assertThat(team.bring("opportunities", SellingTeam.WIN.replace("First", "Second"))
                        .status())
                .isEqualTo(200);
        assertThat(actual()).isEqualTo(1200_00);

        type("First", "70000000000000000");
        assertThat(actual()).isEqualTo(7_000_000_000_000_000_000L + 600_00);
        type("Second", "70000000000000000");
        assertThat(actual()).as("no sum that there is not").isEqualTo(7_000_000_000_000_000_000L + 600_00);
        type("First", "500");
        type("Second", "100");
        assertThat(actual()).isEqualTo(600_00);
        team.nightFindsNoDifference();
    }

    @Test
    void whatNoSumHoldsIsToldOnItsIssue() {
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        assertThat(credit().path("tooLarge").asBoolean()).isFalse();

        type("First", "100000000000000000000");

        assertThat(credit().path("tooLarge").asBoolean()).isTrue();
        assertThat(credit().path("amount").asLong()).isZero();
    }

    @Test
    void numbersThatNoJsonHoldsExactlyAreRefusedWhereverTheyAreSent() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        assertThat(say("proposal", "{}").json().path("done").asInt()).isEqualTo(1);
        assertThat(team.bring("customers", "customer,customerRegion,customerType\nHarbour,East China,New\n")
                        .status())
                .isEqualTo(200);
        String harbour = team.issue("Harbour").getKey();
        String most = "9007199254740992";

        isRefused(
                400,
                "up to 9007199254740991",
                say("resolution", "{\"answer\":\"answer\",\"amount\":10000,\"value\":" + most + "}"));
        isRefused(
                400,
                "up to 9007199254740991",
                team.send(
                        team.zhou,
                        "POST",
                        "customers/purchases",
                        "{\"projectKey\":\"SALES\",\"purchases\":[{\"key\":\"A\",\"customer\":\"Harbour\",\"date\":\"2026-03-02\",\"amount\":"
                                + most + "}]}"));
        isRefused(
                400,
                "up to 9007199254740991",
                team.send(
                        team.zhou,
                        "PUT",
                        "customers/" + harbour + "/record/notes",
                        "{\"version\":0,\"needs\":\"\",\"plan\":\"\",\"planAmount\":" + most + "}"));
    }

    private JsonNode credit() {
        return team.get(team.zhou, "opportunities/" + team.issue("First").getKey() + "/credit")
                .json();
    }

    private void type(String opportunity, String amount) {
        team.edit(team.zhou, team.issue(opportunity), SalesField.AMOUNT, amount);
    }

    private long actual() {
        Answer answer = team.get(team.zhou, "targets/SALES-1/attainment");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().findPath("actual").asLong(-1);
    }

    private Answer say(String what, String body) {
        return team.send(team.zhou, "POST", "targets/SALES-1/agreement/" + what, body);
    }

    private static void isRefused(int status, String why, Answer answer) {
        assertThat(answer.body()).contains(why);
        assertThat(answer.status()).isEqualTo(status);
    }
}
