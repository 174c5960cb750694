package io.attain.customer.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.Today;
import io.attain.targets.TargetNodes;
import io.attain.targets.Tenure;
import io.attain.targets.Tenures;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily holds a target, in which she has won 600.00, and leaves. */
class HandedTargetTest {

    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,root
            c,,target,East,lily,revenue,2026-01-01,2035-12-31,1000.00,yes
            """;

    private static final LocalDate WON = LocalDate.of(2026, 3, 2);

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final String lily = team.lily.getKey();
    private final String tom = team.colleague("tom").getKey();
    private final Tenures tenures = team.plugin.component(Tenures.class);
    private final LocalDate today = team.plugin.component(Today.class).of(team.zhou.getKey());
    private Issue target;

    @BeforeEach
    void lilyHasWon() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        target = team.issue("East");
        assertThat(team.actual(target.getKey())).isEqualTo(600_00);
    }

    private JsonNode send(String path, String more) {
        Answer answer = team.send(team.zhou, "POST", path, "{\"projectKey\":\"SALES\"" + more + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode handed() {
        String toTom = ",\"person\":\"" + lily + "\",\"heir\":\"" + tom + "\"";
        String seen = send("handovers/preview", toTom).path("seen").asText();
        send("handovers", toTom + ",\"seen\":\"" + seen + "\"");
        return team.get(team.zhou, "handovers?projectKey=SALES").json().at("/handovers/0");
    }

    private String holder() {
        return team.plugin
                .component(TargetNodes.class)
                .find(target.getId())
                .orElseThrow()
                .ownerKey();
    }

    @Test
    void aTargetIsTheHeirsFromTheDayAndWasHersBefore() {
        JsonNode handover = handed();

        Tenure tenure = tenures.find(target.getId()).orElseThrow();
        assertThat(tenure.holderOn(WON)).isEqualTo(lily);
        assertThat(tenure.holderOn(today.minusDays(1))).isEqualTo(lily);
        assertThat(tenure.holderOn(today)).isEqualTo(tom);
        assertThat(holder()).isEqualTo(tom);
        assertThat(team.actual(target.getKey())).isEqualTo(600_00);
        assertThat(handover.path("different").asInt()).isZero();
        team.nightFindsNoDifference();
    }

    @Test
    void takenBackItIsHersAsIfItHadNeverPassed() {
        String id = handed().path("id").asText();

        send("handovers/" + id + "/back", "");

        assertThat(tenures.find(target.getId())).isEmpty();
        assertThat(holder()).isEqualTo(lily);
        assertThat(team.plugin
                        .jira
                        .service(IssueManager.class)
                        .getIssueObject(target.getId())
                        .getAssigneeId())
                .isEqualTo(lily);
        assertThat(team.actual(target.getKey())).isEqualTo(600_00);
        team.nightFindsNoDifference();
    }
}
