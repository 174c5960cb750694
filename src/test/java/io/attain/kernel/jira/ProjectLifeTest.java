package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.results.Facts;
import io.attain.results.Source;
import io.attain.targets.TargetNodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator gives a sales project another key, or deletes it. */
class ProjectLifeTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1000.00,yes
            s,c,share,Lily,lily,revenue,2026-01-01,2026-12-31,1000.00,
            """;
    private static final String WIN =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,,,First,Product A,600.00,2026-03-02,lily,Won,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void aWin() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        assertThat(team.bring("opportunities", WIN).status()).isEqualTo(200);
        assertThat(team.actual("SALES-1")).isEqualTo(60_000);
    }

    @Test
    void figuresStayUnderAnotherKeyAndTheOldOneStillLeadsThere() {
        team.nightFindsNoDifference();

        team.plugin.jira.site.projects().changeKey(team.project, "SELL");

        for (String key : List.of("SALES-1", "SELL-1")) {
            assertThat(team.actual(key)).isEqualTo(60_000);
        }
        for (String key : List.of("SALES", "SELL")) {
            assertThat(keys(team.get(team.zhou, "targets?projectKey=" + key)))
                    .as(key)
                    .hasSize(1);
        }
        assertThat(team.bring("opportunities", WIN.replace("600", "700")).status())
                .isEqualTo(200);
        assertThat(team.actual("SELL-1")).isEqualTo(70_000);
        team.nightFindsNoDifference();
        assertThat(keys(team.get(team.zhou, "targets?projectKey=SELL"))).containsExactly("SELL-1");
        assertThat(team.figures("SELL-1").path("children").path(0).path("key").asText())
                .isEqualTo("SELL-2");
        assertThat(team.get(team.zhou, "projects").body()).contains("\"key\":\"SELL\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects",
                "targets?projectKey=SALES",
                "targets/SALES-1/attainment",
                "agreements/mine",
                "job?projectKey=SALES",
                "customers/tiers?projectKey=SALES",
                "risks?projectKey=SALES",
                "leaderboard/SALES-1",
                "logs/2026-03-02?projectKey=SALES",
                "projects/SALES/words"
            })
    void nothingOfADeletedProjectIsOffered(String path) {
        team.plugin.jira.site.projects().delete(team.project);

        Answer answer = team.get(team.zhou, path);

        assertThat(answer.status()).as(answer.body()).isIn(200, 404);
        assertThat(answer.body()).doesNotContain("Company").doesNotContain("\"SALES\"");
    }

    @Test
    void theNightLeavesADeletedProjectAloneAndNothingKeptOfItIsLost() {
        long id = team.project.getId();
        long target = team.issue("Company").getId();
        team.plugin.jira.site.projects().delete(team.project);

        assertThat(team.plugin.component(OpenProjects.class).all()).isEmpty();
        List<Long> kept = new ArrayList<>();
        team.plugin.component(Facts.class).forEach(id, Source.OPPORTUNITY, result -> kept.add(result.sourceId()));
        assertThat(kept).isNotEmpty();
        assertThat(team.plugin.component(TargetNodes.class).find(target)).isPresent();
    }

    private static List<String> keys(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().findValues("key").stream()
                .map(JsonNode::asText)
                .filter(key -> key.contains("-"))
                .toList();
    }
}
