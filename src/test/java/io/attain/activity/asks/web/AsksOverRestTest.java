package io.attain.activity.asks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Zhou leads Lily, whose logs ask for something; each test has a day of its own. */
class AsksOverRestTest {

    @AutoClose
    private static final AskingTeam ASKS = new AskingTeam();

    private static final SellingTeam TEAM = ASKS.team;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void whatWaitsComesFirstTheOldestBeforeAllWithItsAgeInWorkingDays() {
        LocalDate old = ASKS.before.get(8);
        LocalDate young = ASKS.before.get(7);
        ASKS.written(old, "Delivery", "late", "");
        ASKS.written(young, "Price", "too high", "samples");

        JsonNode told = told(young);
        assertThat(told.path("oldest").asInt()).isEqualTo(age(old));
        assertThat(told.path("late").asInt()).isEqualTo(2);
        assertThat(told.path("asks"))
                .extracting(each -> each.path("tag").asText(), each -> each.path("age")
                        .asInt())
                .containsExactly(tuple("Delivery", age(old)), tuple("Price", age(young)), tuple("", age(young)));

        assertThat(ASKS.comment(young, "problem", "Price", "too high").status()).isEqualTo(200);
        assertThat(ASKS.comment(old, "problem", "Delivery", "late").status()).isEqualTo(200);
        assertThat(told(young).path("asks"))
                .as("what is answered of the day comes last, of the days before not at all")
                .extracting(each -> each.path("kind").asText(), each -> each.path("answers")
                        .size())
                .containsExactly(tuple("support", 0), tuple("problem", 1));
        ASKS.comment(young, "support", "", "samples");
        assertThat(told(young).path("oldest").isNull()).isTrue();
    }

    @Test
    void theWriterReadsWhatWasAnsweredAndACorrectedLogKeepsIt() {
        LocalDate day = ASKS.before.get(0);
        ASKS.written(day, "Price", "too high", "");
        ASKS.comment(day, "problem", "Price", "too high");

        assertThat(ASKS.own(day).at("/asks/0/answers/0/words").asText()).isEqualTo("I call them.");
        assertThat(ASKS.own(day).at("/asks/0/answers/0/by/key").asText()).isEqualTo(TEAM.zhou.getKey());
        assertThat(ASKS.own(day).at("/asks/0/changed").asBoolean()).isFalse();

        ASKS.written(day, "Price", "10 % too high", "");
        assertThat(ASKS.own(day).path("asks")).hasSize(1);
        assertThat(ASKS.own(day).at("/asks/0/text").asText()).isEqualTo("10 % too high");
        assertThat(ASKS.own(day).at("/asks/0/answers")).hasSize(1);
        assertThat(ASKS.own(day).at("/asks/0/changed").asBoolean()).isTrue();

        assertThat(ASKS.comment(day, "problem", "Price", "too high").status())
                .as("an answer to what is asked no more")
                .isEqualTo(409);
    }

    @Test
    void aSupportRequestIsMadeOfTheCustomerAndItsStateIsToldToTheWriter() {
        LocalDate day = ASKS.before.get(1);
        ASKS.written(day, "Price", "too high", "an expert");
        String deal = TEAM.issue("First").getKey();

        Answer subjects =
                TEAM.get(TEAM.zhou, "asks/subjects?projectKey=SALES&person=" + TEAM.lily.getKey() + "&day=" + day);
        assertThat(subjects.body()).isEqualTo("[{\"key\":\"%s\",\"name\":\"Harbour · First\"}]".formatted(deal));

        Answer answered = ASKS.answer(
                day,
                "support",
                "",
                "an expert",
                "\"how\": \"request\", \"words\": \"Expert for prices\"," + " \"subject\": \"" + deal
                        + "\", \"support\": \"expert\", \"assignee\": \"" + TEAM.zhou.getKey() + "\"");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        JsonNode issue = answered.json().at("/issue");
        assertThat(issue.path("summary").asText()).isEqualTo("Expert for prices");
        assertThat(issue.path("state").asText()).isEqualTo("open");
        assertThat(TEAM.issue("Expert for prices").getParentObject().getSummary())
                .isEqualTo("Harbour");
        assertThat(TEAM.issue("Expert for prices").getAssigneeId()).isEqualTo(TEAM.zhou.getKey());

        assertThat(ASKS.own(day).at("/asks/1/answers/0/issue/key").asText())
                .isEqualTo(issue.path("key").asText());
        for (String about :
                List.of(deal, TEAM.issue("Harbour").getKey(), issue.path("key").asText())) {
            assertThat(TEAM.get(TEAM.lily, "asks/issues/" + about).json().findValuesAsText("text"))
                    .as(about)
                    .containsExactly("an expert");
        }
        assertThat(TEAM.get(TEAM.colleague("tom"), "asks/issues/" + deal).body())
                .as("a colleague who may see the opportunity")
                .isEqualTo("[]");
        ASKS.comment(day, "problem", "Price", "too high");
    }

    @Test
    void theWriterSeesWhoReadTheLog() {
        LocalDate day = ASKS.before.get(9);
        ASKS.written(day, "", "", "");
        JsonNode log = TEAM.get(TEAM.zhou, "team-day?projectKey=SALES&date=" + day)
                .json()
                .at("/people/0");
        assertThat(log.path("unread").asBoolean()).isTrue();
        assertThat(ASKS.own(day).path("readBy")).isEmpty();

        Answer read = TEAM.send(
                TEAM.zhou,
                "POST",
                "team-day/read",
                "{\"projectKey\": \"SALES\", \"date\": \"%s\", \"logs\": [{\"person\": \"%s\", \"enteredAt\": \"%s\"}]}"
                        .formatted(
                                day, TEAM.lily.getKey(), log.path("enteredAt").asText()));

        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(ASKS.own(day).at("/readBy/0/by/key").asText()).isEqualTo(TEAM.zhou.getKey());
    }

    @Test
    void aTaskIsMadeLikewise() {
        LocalDate day = ASKS.before.get(2);
        ASKS.written(day, "Price", "too high", "");
        String customer = TEAM.issue("Harbour").getKey();

        Answer answered = ASKS.answer(
                day,
                "problem",
                "Price",
                "too high",
                "\"how\": \"task\", \"words\": \"Ask for another price\", \"subject\": \"" + customer + "\"");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(answered.json().at("/how").asText()).isEqualTo("task");
        assertThat(TEAM.issue("Ask for another price").getAssigneeId()).isEqualTo(TEAM.zhou.getKey());
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingIsMade() {
        LocalDate day = ASKS.before.get(5);
        Answer faulty =
                ASKS.answer(day, "wish", "", "x", "\"how\": \"request\", \"words\": \" \", \"subject\": \"SALES-999\"");
        assertThat(faulty.status()).isEqualTo(400);
        assertThat(faulty.json().findValuesAsText("field")).containsExactly("kind", "words", "subject", "support");
        assertThat(ASKS.answer(day, "problem", "", "x", "\"how\": \"shout\", \"words\": \"x\"")
                        .json()
                        .findValuesAsText("field"))
                .containsExactly("how");
        assertThat(TEAM.send(TEAM.zhou, "POST", "asks/answers", "").status()).isEqualTo(400);
    }

    @Test
    void onlyWhoLeadsTheWriterReadsAndAnswers() {
        LocalDate day = ASKS.before.get(6);
        ASKS.written(day, "Price", "too high", "");

        assertThat(TEAM.get(TEAM.lily, "asks?projectKey=SALES").status()).isEqualTo(403);
        assertThat(commented(TEAM.lily, TEAM.lily.getKey(), day)).isEqualTo(403);
        assertThat(commented(TEAM.zhou, "nobody", day)).isEqualTo(404);
        assertThat(TEAM.get(TEAM.plugin.jira.user("stranger"), "asks/own?projectKey=SALES")
                        .status())
                .isEqualTo(404);
    }

    private static int commented(ApplicationUser by, String person, LocalDate day) {
        String how = "\"how\": \"comment\", \"words\": \"x\"";
        String body = ASKS.body(person, day, "problem", "Price", "too high", how);
        return TEAM.send(by, "POST", "asks/answers", body).status();
    }

    private int age(LocalDate day) {
        return WorkingCalendar.MONDAY_TO_FRIDAY.workingDays(day.plusDays(1), today.plusDays(1));
    }

    private static JsonNode told(LocalDate day) {
        Answer answer = TEAM.get(TEAM.zhou, "asks?projectKey=SALES&date=" + day);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
