package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.customfields.option.Option;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator disables options in Jira: what has them keeps them, and nothing new gets them. */
class DisabledOptionsTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,region,amount,root
            e,,target,East,zhou,revenue,2026-01-01,2026-12-31,East China,1000.00,yes
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void theEastIsDisabled() {
        assertThat(team.bring("plan", PLAN).body()).contains("SALES-1");
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        Option east = team.option(SalesField.REGION, "East China");
        team.options().setValue(east, "Far East");
        team.options().disableOption(east);
    }

    @Test
    void whatHasItKeepsItWhateverIsEdited() {
        team.edit(team.zhou, team.issue("East"), SalesField.TARGET_AMOUNT, "1500");
        team.edit(team.lily, team.issue("First"), SalesField.AMOUNT, "700");

        assertThat(team.actual("SALES-1")).isEqualTo(70_000);
        assertThat(team.figures("SALES-1").path("scope").path("region").asText())
                .isEqualTo("Far East");
        team.nightFindsNoDifference();
        String exported =
                team.get(team.zhou, "targets/SALES-1/export?format=csv").body();
        assertThat(exported).contains("Far East");
        assertThat(team.bring("plan", exported.replace("1500", "1600")).body()).contains("\"action\":\"change\"");
    }

    @Test
    void aShareHasItFromItsTarget() {
        assertThat(decompose("shares").body()).contains("\"created\":[\"");

        assertThat(team.figures("SALES-1")
                        .path("children")
                        .path(0)
                        .path("scope")
                        .path("region")
                        .asText())
                .isEqualTo("Far East");
        assertThat(team.figures("SALES-1")
                        .path("children")
                        .path(0)
                        .path("actual")
                        .asLong())
                .isEqualTo(60_000);
        team.nightFindsNoDifference();
    }

    @Test
    void whatWouldBeNewIsRefusedByName() {
        assertRefused(team.bring("plan", PLAN.replace("East,zhou", "Other,lily").replace("East China", "Far East")));
        assertRefused(team.bring(
                "opportunities", SellingTeam.WIN.replace("First", "Second").replace("East China", "Far East")));
        assertRefused(team.send(
                team.zhou,
                "POST",
                "targets/SALES-1/decomposition/preview",
                "{\"regions\":[{\"name\":\"Far East\",\"weight\":1}]}"));
        assertRefused(decompose("targets"));
        team.options().disableOption(team.option(SalesField.METRIC, "Calls"));
        assertThat(team.bring(
                                "plan",
                                PLAN.replace("revenue", "calls")
                                        .replace("East China", "")
                                        .replace(".00", ""))
                        .body())
                .contains("Calls");
        assertThat(team.issues()).hasSize(3);
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("Far East");
    }

    private Answer decompose(String parts) {
        return team.send(
                team.zhou,
                "POST",
                "targets/SALES-1/decomposition",
                "{\"as\":\"%s\",\"owners\":[{\"key\":\"%s\",\"weight\":1}]}".formatted(parts, team.lily.getKey()));
    }
}
