package io.attain.customer.record.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily sells to Harbour, of whom nothing is known yet but a win. */
class RecordOverRestTest {

    private static final String BUYER = "\"name\":\"王芳\",\"role\":\"decisionMaker\",\"influence\":\"high\",";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private String path = "";

    @BeforeEach
    void harbour() {
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        path = "customers/" + team.issue("Harbour").getKey() + "/record";
    }

    @Test
    void nothingIsClearWhereNobodyIsNamed() {
        JsonNode record = team.get(team.lily, path).json();

        assertThat(record.path("mayEdit").asBoolean()).isTrue();
        assertThat(record.at("/chain/version").asInt()).isZero();
        assertThat(record.at("/chain/clear").asBoolean()).isFalse();
        assertThat(record.at("/chain/finding").asText()).isEqualTo("nobodyDecides");
        assertThat(record.at("/chain/roles")).hasSize(5);
    }

    @Test
    void aDecisionMakerWhoWasMetMakesTheChainClear() {
        JsonNode named = put("people", "{\"version\":0," + BUYER + "\"attitude\":\"neutral\"}");
        assertThat(named.at("/chain/finding").asText()).isEqualTo("notMet");

        JsonNode met = put(
                "people", "{\"version\":1,\"number\":1," + BUYER + "\"attitude\":\"for\",\"metOn\":\"2026-01-05\"}");

        assertThat(met.at("/chain/clear").asBoolean()).isTrue();
        assertThat(met.at("/chain/people")).hasSize(1);
        assertThat(met.at("/chain/people/0/metBy/key").asText()).isEqualTo(team.lily.getKey());
        assertThat(met.at("/chain/people/0/attitude/label").asText()).isEqualTo("For us");
    }

    @Test
    void whoDidNotSeeTheLastVersionIsToldAndChangesNothing() {
        put("people", "{\"version\":0," + BUYER + "\"attitude\":\"for\"}");

        assertThat(send("PUT", "people", "{\"version\":0," + BUYER + "\"attitude\":\"for\"}")
                        .status())
                .isEqualTo(409);
        assertThat(send("DELETE", "people/1?version=0", "").status()).isEqualTo(409);
        assertThat(send("PUT", "ruling", "{\"version\":0,\"clear\":true,\"reason\":\"Met\"}")
                        .status())
                .isEqualTo(409);
        assertThat(team.get(team.lily, path).json().at("/chain/people")).hasSize(1);
    }

    @Test
    void allThatIsWrongWithAPersonIsToldAtOnce() {
        Answer refused = send(
                "PUT",
                "people",
                "{\"version\":0,\"name\":\" \",\"role\":\"boss\",\"metOn\":\"2099-01-01\",\"metBy\":\"nobody\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("name", "role", "influence", "attitude", "metOn", "metBy");
    }

    @Test
    void aPersonIsTakenOutWithAllThatIsKept() {
        put("people", "{\"version\":0," + BUYER + "\"attitude\":\"for\"}");

        Answer gone = send("DELETE", "people/1?version=1", "");

        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.json().at("/chain/people")).isEmpty();
    }

    @Test
    void aChainIsOverruledWithAReasonAndThatIsTakenBack() {
        assertThat(send("PUT", "ruling", "{\"version\":0,\"clear\":true,\"reason\":\"\"}")
                        .status())
                .isEqualTo(400);

        JsonNode ruled = put("ruling", "{\"version\":0,\"clear\":true,\"reason\":\"The owner is an old friend\"}");
        assertThat(ruled.at("/chain/clear").asBoolean()).isTrue();
        assertThat(ruled.at("/chain/finding").asText()).isEqualTo("nobodyDecides");
        assertThat(ruled.at("/chain/ruling/by/key").asText()).isEqualTo(team.lily.getKey());

        JsonNode back = send("DELETE", "ruling?version=1", "").json();
        assertThat(back.at("/chain/clear").asBoolean()).isFalse();
        assertThat(back.at("/chain/ruling").isNull()).isTrue();
    }

    @Test
    void aRulingThatDoesNotSayWhetherItIsClearIsRefusedWithAllThatIsWrong() {
        assertThat(send("PUT", "ruling", "{\"version\":0,\"reason\":\"Met\"}").status())
                .isEqualTo(400);
        assertThat(send("PUT", "ruling", "{\"version\":0}")
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("clear", "reason");
        assertThat(team.get(team.lily, path).json().at("/chain/ruling").isNull())
                .isTrue();
    }

    @Test
    void whatItNeedsAndPlansIsNotedAndSeen() {
        String said = "{\"version\":0,\"needs\":\"Slow cooling\",\"plan\":\"A second line\",\"planAmount\":3000000,"
                + "\"planOn\":\"2027-03-31\"}";

        JsonNode record = put("notes", said);

        assertThat(record.at("/notes/version").asInt()).isEqualTo(1);
        assertThat(record.at("/notes/planAmount").asLong()).isEqualTo(3_000_000);
        assertThat(send("PUT", "notes", said).status()).isEqualTo(409);
        assertThat(send("PUT", "notes", "{\"version\":1,\"planAmount\":-1,\"planOn\":\"soon\"}")
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("planOn", "planAmount");
    }

    @Test
    void whatItsIssueAndItsOpportunitiesSayIsTold() {
        team.edit(team.lily, team.issue("Harbour"), SalesField.COMPETITOR, "Northwind");
        String proposal = SellingTeam.WIN
                .replace("First", "Second line")
                .replace("600.00", "7000.00")
                .replace("Won", "Proposal");
        assertThat(team.bring("opportunities", proposal).status()).isEqualTo(200);

        JsonNode record = team.get(team.lily, path).json();

        assertThat(record.path("facts").findValuesAsText("value")).containsExactly("Northwind");
        assertThat(record.path("deals").findValuesAsText("summary")).containsExactly("Second line");
        assertThat(record.at("/deals/0/stage").asText()).isEqualTo("Proposal");
        assertThat(record.at("/deals/0/amount").asLong()).isEqualTo(700_000);
    }

    @Test
    void whatItBoughtIsWhatItsTierIsJudgedBy() {
        JsonNode bought = team.get(team.lily, path).json().path("bought");
        JsonNode tier = team.get(team.lily, path.replace("/record", "/tier")).json();

        assertThat(bought.path("total").asLong())
                .isEqualTo(tier.path("purchases").asLong());
        assertThat(bought.path("months").findValues("amount").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(bought.path("total").asLong());
    }

    @Test
    void aCustomerThatMayBeTheSameIsTold() {
        String others =
                SellingTeam.WIN.replace("Harbour,", "Harbour Ltd,") + "Metals,,,Third,,5.00,2026-03-02,lily,Won,\n";
        assertThat(team.bring("opportunities", others).status()).isEqualTo(200);

        JsonNode alike = team.get(team.lily, path).json().path("alike");

        assertThat(alike.findValuesAsText("summary")).containsExactly("Harbour Ltd");
        assertThat(alike.at("/0/signs/0").asText()).isEqualTo("same name, another legal form");
    }

    @Test
    void whoTakesNoPartInTheSalesIsToldOfNobody() {
        var viewer = team.plugin.jira.user("vera");
        team.play(viewer, SalesRole.VIEWER);
        put("people", "{\"version\":0," + BUYER + "\"attitude\":\"for\"}");

        JsonNode record = team.get(viewer, path).json();

        assertThat(record.path("mayEdit").asBoolean()).isFalse();
        assertThat(record.path("chain").isNull()).isTrue();
        assertThat(team.send(viewer, "DELETE", path + "/people/1?version=1", "").status())
                .isEqualTo(403);
    }

    @Test
    void whereNamesAreHiddenNobodyLearnsAColleaguesOfAChain() {
        var tom = team.colleague("tom");
        put("people", "{\"version\":0," + BUYER + "\"attitude\":\"for\",\"metOn\":\"2026-01-05\"}");
        put("ruling", "{\"version\":1,\"clear\":true,\"reason\":\"Met\"}");
        assertThat(team.send(
                                team.zhou,
                                "PUT",
                                "projects/SALES/target-rules",
                                "{\"version\":0,\"hideNames\":true,\"onTrackPercent\":100,\"behindPercent\":90,"
                                        + "\"blockUnachievable\":false,\"achievablePercentile\":90}")
                        .status())
                .isEqualTo(200);

        JsonNode colleagues = team.get(tom, path).json();

        assertThat(colleagues.at("/chain/people/0/metBy/key").asText()).isEmpty();
        assertThat(colleagues.at("/chain/ruling/by/key").asText()).isEmpty();
        assertThat(colleagues.toString()).doesNotContain("lily");
        assertThat(team.get(team.lily, path)
                        .json()
                        .at("/chain/people/0/metBy/key")
                        .asText())
                .isEqualTo(team.lily.getKey());
        assertThat(team.get(team.zhou, path).json().at("/chain/ruling/by/key").asText())
                .isEqualTo(team.lily.getKey());
    }

    private JsonNode put(String what, String body) {
        Answer answer = send("PUT", what, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer send(String method, String what, String body) {
        return team.send(team.lily, method, path + "/" + what, body);
    }
}
