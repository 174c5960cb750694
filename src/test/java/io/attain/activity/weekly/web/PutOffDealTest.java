package io.attain.activity.weekly.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An opportunity is expected to close on this week's Sunday, and then on another day, as files say. */
class PutOffDealTest {

    @AutoClose
    private static final SellingTeam TEAM = new SellingTeam();

    private final LocalDate today = TEAM.plugin.component(Today.class).here();
    private final LocalDate sunday = Period.weekOf(today).last();

    @Test
    void whatIsPutOffSlippedAndTheNightFindsItSoWhateverItIsCalled() {
        expected("600.00", sunday);
        assertThat(slipped().at("/all/now/count").asInt()).isZero();

        expected("600.00", sunday.plusDays(30));
        expected("600.00", sunday.plusDays(30));
        JsonNode deal = slipped().at("/deals/0");
        assertThat(deal.path("summary").asText()).isEqualTo("First");
        assertThat(deal.path("customer").asText()).isEqualTo("Harbour");
        assertThat(deal.path("from").asText()).isEqualTo(sunday.toString());
        assertThat(deal.path("to").asText()).isEqualTo(sunday.plusDays(30).toString());
        TEAM.nightFindsNoDifference();

        TEAM.plugin
                .jira
                .service(CustomFieldManager.class)
                .updateCustomField(TEAM.field(SalesField.CLOSE_DATE).getIdAsLong(), "Abschluss", "", null);
        expected("700.00", sunday.plusDays(60));
        assertThat(slipped().at("/all/now")).hasToString("{\"count\":1,\"amount\":70000}");
        assertThat(slipped().at("/deals/0/from").asText()).isEqualTo(sunday.toString());
        TEAM.nightFindsNoDifference();

        expected("700.00", sunday);
        assertThat(slipped().at("/all/now/count").asInt())
                .as("there and back again")
                .isZero();
        TEAM.nightFindsNoDifference();
    }

    private static void expected(String amount, LocalDate day) {
        Answer answer = TEAM.bring(
                "opportunities",
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
                Harbour,East China,New,First,Product A,%s,%s,lily,Proposal,
                """
                        .formatted(amount, day));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode slipped() {
        Answer answer = TEAM.get(TEAM.zhou, "weekly-report?projectKey=SALES&whole=false&week=" + today);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("slipped");
    }
}
