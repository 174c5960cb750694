package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.attain.RestInProcess.Answer;
import io.attain.targets.TargetNodes;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A node of Jira that dies has made issues that nobody was told of: what repeats its work knows them, and makes none twice. */
class UnheardTargetsTest {

    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,region,amount,root
            y,,target,Year,zhou,revenue,2026-01-01,2026-12-31,,3.00,yes
            e,y,target,East,lily,revenue,2026-01-01,2026-12-31,East China,2.00,
            ,y,share,West,lily,revenue,2026-01-01,2026-12-31,West China,1.00,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam().having("plan", PLAN);

    @Test
    void aPlanMakesNoneOfThemTwice() {
        for (String unheard : List.of("West", "East", "Year")) {
            forget(unheard);

            assertThat(team.bring("plan", PLAN).json().path("unchanged").asInt())
                    .as(unheard)
                    .isEqualTo(3);
        }

        assertThat(team.issues()).hasSize(3);
        team.nightFindsNoDifference();
    }

    @Test
    void whatWasChangedLongAgoIsKnownAsLongAsNoNightHasReadIt() {
        forget("East");
        team.plugin.jira.site.database().call(handle -> handle.createUpdate("update issue set updated = :then")
                .bind("then", Timestamp.from(Instant.now().minus(Duration.ofDays(20))))
                .execute());

        assertThat(team.bring("plan", PLAN).json().path("unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsNewSinceTheLastGoodNightIsKnown() {
        team.nightFindsNoDifference();
        forget("East");

        assertThat(team.bring("plan", PLAN).json().path("unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void aDecompositionMakesNoneOfThemTwice() {
        assertThat(split().status()).isEqualTo(200);
        List<String> there = team.issues().stream().map(Issue::getKey).toList();
        forget("East · 2026-02");

        assertThat(split().body()).contains("have changed since the preview, so nothing was changed");
        assertThat(split().json().path("unchanged").asInt()).isEqualTo(12);
        assertThat(team.issues()).extracting(Issue::getKey).isEqualTo(there);
        team.nightFindsNoDifference();
    }

    private Answer split() {
        return team.send(
                team.zhou,
                "POST",
                "targets/" + team.issue("East").getKey() + "/decomposition",
                "{\"months\":[1,1,1,1,1,1,1,1,1,1,1,1]}");
    }

    private void forget(String summary) {
        team.plugin
                .component(TargetNodes.class)
                .delete(List.of(team.issue(summary).getId()));
    }
}
