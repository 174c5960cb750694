package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import io.attain.kernel.jira.SalesField;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever follows what a person changes is told at once of what a file changes, too: nothing waits for the night. */
class ToldImportsTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,region,amount,root
            n,,target,Newcomers,lily,newCustomers,2026-01-01,2026-12-31,,10,yes
            e,,target,East,zhou,revenue,2026-01-01,2026-12-31,East China,1000.00,yes
            w,,target,West,zhou,revenue,2026-01-01,2026-12-31,West China,1000.00,yes
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void aWinInTheEast() {
        bring("plan", PLAN);
        bring("opportunities", SellingTeam.WIN);
        assertThat(team.actual(key("East"))).isEqualTo(60_000);
        assertThat(team.actual(key("West"))).isZero();
    }

    @Test
    void whoWritesKeyActionsIsToldOfAPlan() {
        assertThat(team.issue("Newcomers").getCustomFieldValue(team.field(SalesField.KEY_ACTIONS)))
                .isNotNull();
    }

    @Test
    void figuresFollowAFileOfOpportunitiesAndTheirCustomers() {
        bring("opportunities", SellingTeam.WIN.replace("600.00", "700.00"));
        assertThat(team.actual(key("East"))).isEqualTo(70_000);

        bring("opportunities", SellingTeam.WIN.replace("East China", "West China"));
        assertThat(team.actual(key("East"))).isZero();
        assertThat(team.actual(key("West"))).isEqualTo(60_000);
    }

    @Test
    void whoExistedBeforeIsNoNewCustomerFromTheMomentThatSomebodyOrAFileSaysSo() {
        assertThat(team.actual(key("Newcomers"))).isOne();

        bring(
                "opportunities",
                SellingTeam.WIN.replace("expansionPlan", "existingBefore").replace("Won,", "Won,Yes"));
        assertThat(team.actual(key("Newcomers"))).isZero();

        team.edit(team.zhou, team.issue("Harbour"), SalesField.EXISTING_BEFORE, "");
        assertThat(team.actual(key("Newcomers"))).isOne();
        team.edit(
                team.zhou,
                team.issue("Harbour"),
                SalesField.EXISTING_BEFORE,
                team.option(SalesField.EXISTING_BEFORE, "Yes").getOptionId().toString());
        assertThat(team.actual(key("Newcomers"))).isZero();
        team.nightFindsNoDifference();
    }

    private String key(String summary) {
        return team.issue(summary).getKey();
    }

    private Answer bring(String kind, String csv) {
        Answer answer = team.bring(kind, csv);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
