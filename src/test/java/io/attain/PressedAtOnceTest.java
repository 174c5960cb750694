package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.apache.log4j.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight people press the same at the same moment, over what all of them have seen. */
class PressedAtOnceTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void whatAMeetingAgreesIsOneIssueOfOneReview(AoDatabase.Engine engine) throws InterruptedException {
        try (SellingTeam team = new SellingTeam(new PluginInProcess(engine))) {
            int before = team.issues().size();

            one(pressed(team, who -> note(team, "One price list")));
            assertThat(team.issues()).as("the issue and its review").hasSize(before + 2);

            String review = team.issue("One price list").getParentObject().getKey();
            Map<Integer, Answer> others = pressed(team, who -> note(team, "Number " + who));
            assertThat(others.values())
                    .extracting(Answer::status)
                    .containsOnly(200, 409)
                    .contains(200);
            List<Issue> noted = team.issues().stream()
                    .filter(issue -> issue.getSummary().startsWith("Number "))
                    .toList();
            assertThat(noted)
                    .hasSameSizeAs(others.values().stream()
                            .filter(answer -> answer.status() == 200)
                            .toList());
            assertThat(noted)
                    .allSatisfy(issue ->
                            assertThat(issue.getParentObject().getKey()).isEqualTo(review));
            team.nightFindsNoDifference();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyLeavesPassesOnceAndComesBackOnce(AoDatabase.Engine engine) throws InterruptedException {
        try (SellingTeam team = new SellingTeam(new PluginInProcess(engine))) {
            String tom = team.colleague("tom").getKey();
            assertThat(team.bring(
                                    "opportunities",
                                    SellingTeam.WIN
                                            .replace("2026-03-02", "2099-03-02")
                                            .replace("Won", "Lead"))
                            .status())
                    .isEqualTo(200);
            String asked = "{\"projectKey\":\"SALES\",\"person\":\"" + team.lily.getKey() + "\",\"from\":\"" + today
                    + "\",\"heir\":\"" + tom + "\"";
            Answer seen = team.send(team.zhou, "POST", "handovers/preview", asked + "}");
            assertThat(seen.status()).as(seen.body()).isEqualTo(200);
            String body = asked + ",\"seen\":\"" + seen.json().path("seen").asText() + "\"}";

            one(pressed(team, who -> team.send(team.zhou, "POST", "handovers", body)));
            assertThat(team.issue("First").getAssigneeId()).isEqualTo(tom);
            JsonNode handovers = handovers(team);
            assertThat(handovers).hasSize(1);

            String back = "handovers/" + handovers.at("/0/id").asText() + "/back";
            one(pressed(team, who -> team.send(team.zhou, "POST", back, "{\"projectKey\":\"SALES\"}")));
            assertThat(team.issue("First").getAssigneeId()).isEqualTo(team.lily.getKey());
            assertThat(handovers(team).at("/0/state").asText()).isEqualTo("takenBack");
            team.nightFindsNoDifference();
        }
    }

    private static JsonNode handovers(SellingTeam team) {
        return team.get(team.zhou, "handovers?projectKey=SALES").json().path("handovers");
    }

    private Answer note(SellingTeam team, String action) {
        return team.send(
                team.zhou,
                "POST",
                "weekly-report/notes",
                "{\"projectKey\":\"SALES\",\"week\":\"" + today + "\",\"problem\":\"\",\"action\":\"" + action
                        + "\",\"due\":\"" + today.plusDays(9) + "\"}");
    }

    /** What each is answered, on a thread of its own. */
    private static Map<Integer, Answer> pressed(SellingTeam team, IntFunction<Answer> press)
            throws InterruptedException {
        JiraThreadLocalUtil thread = team.plugin.jira.service(JiraThreadLocalUtil.class);
        Map<Integer, Answer> answers = new ConcurrentHashMap<>();
        assertThat(Together.failures(1, who -> {
                    thread.preCall();
                    try {
                        answers.put(who, press.apply(who));
                    } finally {
                        thread.postCall(Logger.getLogger(PressedAtOnceTest.class));
                    }
                }))
                .isEmpty();
        return answers;
    }

    /** One is heard, and the others are told. */
    private static void one(Map<Integer, Answer> answers) {
        assertThat(answers.values())
                .extracting(Answer::status)
                .containsOnly(200, 409)
                .containsOnlyOnce(200);
    }
}
