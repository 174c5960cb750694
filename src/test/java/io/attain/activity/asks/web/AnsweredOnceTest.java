package io.attain.activity.asks.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.activity.asks.Answer.How;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.activity.asks.app.AnsweringAsks;
import io.attain.activity.asks.jira.AnswerIssues;
import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.kernel.jira.WriteRefused;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An ask is answered by who knows what others answered, whatever happens to the server meanwhile. */
class AnsweredOnceTest {

    @AutoClose
    private static final AskingTeam ASKS = new AskingTeam();

    @Test
    void nobodyAnswersPastAnAnswerThatTheyHaveNotSeen() {
        LocalDate day = ASKS.before.get(3);
        ASKS.written(day, "Price", "too high", "");
        assertThat(ASKS.comment(day, "problem", "Price", "too high").status()).isEqualTo(200);

        Answer again = ASKS.comment(day, "problem", "Price", "too high");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("Somebody has answered this meanwhile.");
        assertThat(ASKS.own(day).at("/asks/0/answers")).hasSize(1);

        assertThat(ASKS.answer(
                                day,
                                "problem",
                                "Price",
                                "too high",
                                "\"seen\": 1, \"how\": \"comment\", \"words\": \"I called them.\"")
                        .status())
                .isEqualTo(200);
        assertThat(ASKS.own(day).at("/asks/0/answers")).hasSize(2);
    }

    @Test
    void anAnswerThatTheServerDiedInIsEndedByTheIssueThatWasMade() throws WriteRefused {
        LocalDate day = ASKS.before.get(4);
        String support = "an expert by phone";
        ASKS.written(day, "Price", "too high", support);
        Ask made = new Ask(ASKS.team.project.getId(), ASKS.team.lily.getKey(), day, Ask.Kind.SUPPORT, "", support);
        Ask unmade = new Ask(made.projectId(), made.person(), day, Ask.Kind.PROBLEM, "Price", "too high");
        Issue deal = ASKS.team.issue("First");
        AnsweringAsks answering = ASKS.team.plugin.component(AnsweringAsks.class);
        Caller zhou = ASKS.team
                .plugin
                .component(Rights.class)
                .in(made.projectId(), ASKS.team.zhou.getKey())
                .orElseThrow();
        long unused = answering
                        .begin(zhou, made, How.REQUEST, "Expert by phone", deal.getId())
                        .id()
                + answering
                        .begin(zhou, unmade, How.TASK, "Another price", deal.getId())
                        .id();
        Issue request = ASKS.team
                .plugin
                .component(AnswerIssues.class)
                .make(
                        ASKS.team.zhou,
                        ASKS.team.issue("Harbour"),
                        new AnswerIssues.Made(How.REQUEST, "Expert by phone", "expert", ASKS.team.zhou.getKey()));
        assertThat(ASKS.own(day).findValues("answers")).allMatch(JsonNode::isEmpty);

        ASKS.team.nightFindsNoDifference();

        assertThat(ASKS.own(day).path("asks"))
                .extracting(each -> each.at("/answers/0/issue/key").asText())
                .containsExactly("", request.getKey());
        assertThat(ASKS.comment(day, "support", "", support).status()).isEqualTo(409);
        unused = answering
                .begin(zhou, unmade, How.TASK, "Another price", deal.getId())
                .id();
        assertThat(ASKS.comment(day, "problem", "Price", "too high").status()).isEqualTo(200);
        assertThat(ASKS.team.plugin.component(Answers.class).begun(made.projectId()))
                .isEmpty();
    }
}
