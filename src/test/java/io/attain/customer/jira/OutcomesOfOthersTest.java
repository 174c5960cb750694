package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.OtherSystems;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What Pipedrive says of deals, whose stage is the last that they came to. Zhou leads, Lily sells. */
class OutcomesOfOthersTest {

    private static final String HEADER =
            "Deal - ID,Deal - Title,Deal - Organization,Deal - Value,Deal - Currency,Deal - Stage,Deal - Status,Deal - Owner,"
                    + "Deal - Expected close date,Deal - Won time,Deal - Lost time,Deal - Lost reason\n";

    private static final String WON =
            "11,Spring,Harbour,600.00,CNY,Proposal,Won,lily,2026-12-24,2026-03-02 16:20:00,,\n";

    private static final String LOST = "12,Summer,Harbour,50,CNY,Proposal,Lost,lily,,,2026-02-11 09:00:00,Price\n";
    private static final String OPEN = "13,Autumn,Harbour,70,CNY,Proposal,Open,lily,2026-12-20,,,\n";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void whatIsWonCountsOnItsDayWhatIsLostIsLostAndWhatIsOpenIsInItsStage() {
        team.having("plan", SellingTeam.PLAN);

        assertThat(brought(WON + LOST + OPEN).path("created").asInt()).isEqualTo(3);

        assertDeal("Spring", "Won", "2026-03-02");
        assertDeal("Summer", "Lost", "2026-02-11");
        assertDeal("Autumn", "Proposal", "2026-12-20");
        assertThat(reason("Summer")).isEqualTo("Price");
        assertThat(team.actual("SALES-1")).isEqualTo(600_00);
        team.nightFindsNoDifference();
    }

    @Test
    void aDealThatComesAgainByItsNumberIsChangedAndNotDoubled() {
        brought(WON + LOST + OPEN);
        String key = team.issue("Autumn").getKey();

        assertThat(brought(WON + LOST + OPEN).path("unchanged").asInt()).isEqualTo(3);
        JsonNode again = brought(WON.replace("Spring", "Spring order").replace("2026-03-02", "2026-03-03")
                + LOST
                + OPEN.replace("Autumn", "Late autumn")
                        .replace(",70,", ",75.50,")
                        .replace("Open", "Won"));

        assertThat(again.path("changed").asInt()).isEqualTo(2);
        assertDeal("Spring order", "Won", "2026-03-03");
        assertDeal("Late autumn", "Won", "2026-12-20");
        assertThat(team.issue("Late autumn").getKey()).isEqualTo(key);
        assertThat(team.issues()).hasSize(4);
    }

    @Test
    void twoDealsOfOneNameAreTwoByTheirNumbersAndOneWithoutANumberTakesIt() {
        team.having("opportunities", SellingTeam.WIN);

        brought(WON.replace("11,Spring", "A1,First") + LOST.replace("12,Summer", "a1,First"));

        assertThat(team.issues()).extracting(Issue::getSummary).containsExactly("Harbour", "First", "First");
        assertThat(numbers()).isEqualTo("A1 a1");
    }

    private String numbers() {
        return String.join(
                " ",
                team.plugin.component(OtherSystems.class).numbered(team.project.getId()).values().stream()
                        .map(other -> other.number())
                        .sorted()
                        .toList());
    }

    @Test
    void aNumberOfAnotherCustomersDealIsRefusedWithItsKey() {
        brought(WON);

        Answer refused = team.bring("opportunities", HEADER + WON.replace("Harbour", "Kite"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("dealNumber");
        assertThat(refused.body()).contains(team.issue("Spring").getKey());
        Answer twice = team.bring("opportunities", HEADER + WON + WON.replace("Spring", "Other"));
        assertThat(twice.json().at("/errors/0/field").asText()).isEqualTo("opportunity");
        assertThat(team.bring("opportunities", HEADER + WON.replace("11,", "4.87602E+17,"))
                        .status())
                .isEqualTo(400);
        assertThat(team.issues()).hasSize(2);
    }

    @Test
    void aStageThatContradictsTheStatusIsRefused() {
        Answer refused = team.bring("opportunities", HEADER + OPEN.replace("Proposal", "Won"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("status");

        Answer unknown = team.bring("opportunities", HEADER + OPEN.replace("Open", "Sleeping"));
        assertThat(unknown.json().path("errors").findValuesAsText("field")).contains("outcome");
        assertThat(team.issues()).isEmpty();
    }

    @Test
    void whatAFileBroughtAndChangedIsTakenBackWithItsNumberAndReason() {
        String open = OPEN.replace("Proposal", "Negotiation");
        brought(open);
        brought(open.replace("13,", "14,").replace("Autumn", "Winter")
                + open.replace("Open", "Lost").replace(",,\n", ",2026-02-11,Price\n"));
        assertDeal("Autumn", "Lost", "2026-02-11");

        int number = team.get(team.zhou, "imports/batches?projectKey=SALES")
                .json()
                .at("/0/number")
                .asInt();
        team.plugin.jira.site.permissions().grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
        Answer back =
                team.send(team.zhou, "DELETE", "imports/batches/opportunities/" + number + "?projectKey=SALES", "");

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.json().path("refused")).as(back.body()).isEmpty();
        assertDeal("Autumn", "Negotiation", "2026-12-20");
        assertThat(reason("Autumn")).isEmpty();
        assertThat(numbers()).isEqualTo("13");
    }

    /** Yes and no, as Salesforce and Odoo say it. */
    @Test
    void ticksSayItToo() {
        team.having(
                "opportunities",
                """
                customer,opportunity,amount,closeDate,owner,status,Won,Closed,Active
                Harbour,A,1,2026-03-02,lily,Proposal,1,1,
                Harbour,B,1,2026-03-02,lily,Proposal,FALSE,TRUE,
                Harbour,C,1,2026-03-02,lily,Proposal,0,0,
                Harbour,D,1,2026-03-02,lily,Proposal,,,False
                Harbour,E,1,2026-03-02,lily,Won,,,True
                """);

        assertDeal("A", "Won", "2026-03-02");
        assertDeal("B", "Lost", "2026-03-02");
        assertDeal("C", "Proposal", "2026-03-02");
        assertDeal("D", "Lost", "2026-03-02");
        assertDeal("E", "Won", "2026-03-02");
    }

    @Test
    void aFileOfCustomersSaysItToo() {
        team.having(
                "customers",
                """
                Organization - Name,Organization - Owner,Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Won time
                Harbour,lily,11,Spring,600.00,Won,2026-03-02 16:20:00
                """);

        assertDeal("Spring", "Won", "2026-03-02");
        assertThat(numbers()).isEqualTo("11");
    }

    private JsonNode brought(String rows) {
        Answer answer = team.bring("opportunities", HEADER + rows);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void assertDeal(String name, String status, String day) {
        Issue deal = team.issue(name);
        assertThat(Objects.requireNonNull(deal.getStatus()).getName()).isEqualTo(status);
        assertThat(fields().date(deal, SalesField.CLOSE_DATE)).contains(LocalDate.parse(day));
    }

    private String reason(String name) {
        return fields().text(team.issue(name), SalesField.LOST_REASON).orElse("");
    }

    private SalesFields fields() {
        return team.plugin.component(SalesFields.class);
    }
}
