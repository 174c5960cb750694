package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator gave fields default values, which Jira gives to new issues of which nobody says anything else. */
class DefaultValuesTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1000.00,yes
            ,c,share,Of Lily,lily,revenue,2026-01-01,2026-12-31,1000.00,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private CustomField costCentre;

    @BeforeEach
    void aRequiredFieldAndTwoOfOursHaveDefaults() throws Exception {
        costCentre = CostCentre.in(team.plugin);
        team.layouts().require(costCentre.getId(), true);
        team.layouts().defaultTo(costCentre.getId(), "HQ");
        team.layouts()
                .defaultTo(
                        team.field(SalesField.REGION).getId(),
                        team.option(SalesField.REGION, "West China")
                                .getOptionId()
                                .toString());
        team.layouts().defaultTo(team.field(SalesField.BASELINE).getId(), "500");
    }

    @Test
    void aPlanIsWhatItsFileSaysAndHasTheDefaultsOfOtherFields() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);

        assertThat(team.issues()).hasSize(2).allSatisfy(this::saysNothingElseAndHasTheDefaultCostCentre);
    }

    @Test
    void aPartHasTheScopeOfItsWholeAndTheDefaultsOfOtherFields() {
        assertThat(team.bring("plan", PLAN.lines().limit(2).reduce("", (all, line) -> all + line + "\n"))
                        .status())
                .isEqualTo(200);

        Answer made = team.send(
                team.zhou,
                "POST",
                "targets/SALES-1/decomposition",
                "{\"owners\":[{\"key\":\"%s\",\"weight\":1}]}".formatted(team.lily.getKey()));

        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(team.issues()).hasSize(2).allSatisfy(this::saysNothingElseAndHasTheDefaultCostCentre);
    }

    @Test
    void anOpportunityAndItsCustomerHaveTheDefaultsOfWhatTheFileDoesNotSay() {
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);

        assertThat(team.issues()).hasSize(2).extracting(this::centreOf).containsOnly("HQ");
        assertThat(team.issue("Harbour").getCustomFieldValue(team.field(SalesField.REGION)))
                .hasToString("East China");
    }

    private void saysNothingElseAndHasTheDefaultCostCentre(Issue issue) {
        assertThat(List.of(SalesField.REGION, SalesField.BASELINE))
                .allSatisfy(field ->
                        assertThat(issue.getCustomFieldValue(team.field(field))).isNull());
        assertThat(centreOf(issue)).isEqualTo("HQ");
    }

    private Object centreOf(Issue issue) {
        return issue.getCustomFieldValue(costCentre);
    }
}
