package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SubTaskParents;
import io.attain.kernel.jira.Transitions;
import io.attain.kernel.jira.WriteRefused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Harbour and Meadow are prospects with a deal each, brought by Zhou. */
class CustomersByWinsTest {

    private static final String HEAD =
            "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan\n";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private void deal(String customer, String deal, String status) {
        assertThat(team.bring(
                                "opportunities",
                                HEAD + customer + ",East China,New," + deal + ",Product A,600.00,2026-03-02,lily,"
                                        + status + ",\n")
                        .status())
                .isEqualTo(200);
    }

    private Issue customer(String name) {
        return team.plugin
                .jira
                .service(IssueManager.class)
                .getIssueObject(team.issue(name).getId());
    }

    private String status(String name) {
        return customer(name).getStatus().getName();
    }

    private void press(String name, SalesStatus to) {
        assertThat(team.plugin.as(
                        team.zhou,
                        () -> team.plugin.component(Transitions.class).attempt(team.zhou, customer(name), to, "")))
                .isEqualTo(Optional.of(List.of()));
    }

    @Test
    void theFirstWinMakesAProspectACustomerAndAnOpenDealDoesNot() {
        deal("Harbour", "First", "Negotiation");
        deal("Meadow", "Other", "Lead");
        assertThat(status("Harbour")).isEqualTo("Prospect");

        deal("Harbour", "First", "Won");

        assertThat(status("Harbour")).isEqualTo("Customer");
        assertThat(status("Meadow")).isEqualTo("Prospect");
    }

    @Test
    void aWinThatIsOpenedAgainMakesItAProspectAgainUnlessThereIsAnother() {
        deal("Harbour", "First", "Won");
        deal("Harbour", "Second", "Won");

        deal("Harbour", "Second", "Negotiation");
        assertThat(status("Harbour")).isEqualTo("Customer");
        deal("Harbour", "First", "Negotiation");
        assertThat(status("Harbour")).isEqualTo("Prospect");
    }

    @Test
    void whereTheOnlyWinIsDeletedItIsAProspectAgain() {
        deal("Harbour", "First", "Won");
        deal("Harbour", "Second", "Won");

        team.plugin.as(team.zhou, () -> delete("Second"));
        assertThat(status("Harbour")).isEqualTo("Customer");
        team.plugin.as(team.zhou, () -> delete("First"));
        assertThat(status("Harbour")).isEqualTo("Prospect");
    }

    @Test
    void whereTheOnlyWinBecomesAnothersItIsAProspectAgainAndTheOtherACustomer() throws WriteRefused {
        deal("Harbour", "First", "Won");
        deal("Meadow", "Other", "Lead");

        team.plugin.component(SubTaskParents.class).change(team.zhou, team.issue("First"), customer("Meadow"));

        assertThat(status("Harbour")).isEqualTo("Prospect");
        assertThat(status("Meadow")).isEqualTo("Customer");
    }

    @Test
    void whomSomebodyMadeACustomerStaysOneWithoutWins() {
        deal("Harbour", "First", "Negotiation");
        press("Harbour", SalesStatus.CUSTOMER);
        deal("Harbour", "First", "Won");

        team.plugin.as(team.zhou, () -> delete("First"));

        assertThat(status("Harbour")).isEqualTo("Customer");
    }

    private boolean delete(String deal) {
        team.plugin.jira.delete(team.issue(deal));
        return true;
    }

    @Test
    void whatPeoplePressedStays() {
        deal("Harbour", "First", "Negotiation");
        press("Harbour", SalesStatus.CUSTOMER);
        deal("Harbour", "First", "Won");
        deal("Harbour", "First", "Negotiation");
        assertThat(status("Harbour")).isEqualTo("Customer");

        deal("Meadow", "Other", "Won");
        press("Meadow", SalesStatus.PROSPECT);
        deal("Meadow", "Other", "Won");
        team.nightFindsNoDifference();
        assertThat(status("Meadow")).isEqualTo("Prospect");
    }
}
