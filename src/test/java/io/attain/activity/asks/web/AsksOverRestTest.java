package io.attain.activity.asks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.activity.DailyLog;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Zhou leads Lily, whose logs ask for something; each test has a day of its own. */
class AsksOverRestTest {

    @AutoClose
    private static final SellingTeam TEAM = new SellingTeam();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** Working days before today, the latest first. */
    private final List<LocalDate> before = Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
            .filter(WorkingCalendar.MONDAY_TO_FRIDAY::isWorkingDay)
            .limit(10)
            .toList();

    static {
        assertThat(TEAM.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
    }

    @Test
    void whatWaitsComesFirstTheOldestBeforeAllWithItsAgeInWorkingDays() {
        LocalDate old = before.get(8);
        LocalDate young = before.get(7);
        written(old, "Delivery", "late", "");
        written(young, "Price", "too high", "samples");

        JsonNode told = told(young);
        assertThat(told.path("oldest").asInt()).isEqualTo(age(old));
        assertThat(told.path("late").asInt()).isEqualTo(2);
        assertThat(told.path("asks"))
                .extracting(each -> each.path("tag").asText(), each -> each.path("age")
                        .asInt())
                .containsExactly(tuple("Delivery", age(old)), tuple("Price", age(young)), tuple("", age(young)));

        assertThat(comment(young, "problem", "Price", "too high").status()).isEqualTo(200);
        assertThat(comment(old, "problem", "Delivery", "late").status()).isEqualTo(200);
        assertThat(told(young).path("asks"))
                .as("what is answered of the day comes last, of the days before not at all")
                .extracting(each -> each.path("kind").asText(), each -> each.path("answers")
                        .size())
                .containsExactly(tuple("support", 0), tuple("problem", 1));
        comment(young, "support", "", "samples");
        assertThat(told(young).path("oldest").isNull()).isTrue();
    }

    @Test
    void theWriterReadsWhatWasAnsweredAndACorrectedLogKeepsIt() {
        LocalDate day = before.get(0);
        written(day, "Price", "too high", "");
        comment(day, "problem", "Price", "too high");

        assertThat(own(day).at("/asks/0/answers/0/words").asText()).isEqualTo("I call them.");
        assertThat(own(day).at("/asks/0/answers/0/by/key").asText()).isEqualTo(TEAM.zhou.getKey());
        assertThat(own(day).at("/asks/0/changed").asBoolean()).isFalse();

        written(day, "Price", "10 % too high", "");
        assertThat(own(day).path("asks")).hasSize(1);
        assertThat(own(day).at("/asks/0/text").asText()).isEqualTo("10 % too high");
        assertThat(own(day).at("/asks/0/answers")).hasSize(1);
        assertThat(own(day).at("/asks/0/changed").asBoolean()).isTrue();

        assertThat(comment(day, "problem", "Price", "too high").status())
                .as("an answer to what is asked no more")
                .isEqualTo(409);
    }

    @Test
    void aSupportRequestIsMadeOfTheCustomerAndItsStateIsToldToTheWriter() {
        LocalDate day = before.get(1);
        written(day, "Price", "too high", "an expert");
        String deal = TEAM.issue("First").getKey();

        Answer subjects =
                TEAM.get(TEAM.zhou, "asks/subjects?projectKey=SALES&person=" + TEAM.lily.getKey() + "&day=" + day);
        assertThat(subjects.body()).isEqualTo("[{\"key\":\"%s\",\"name\":\"Harbour · First\"}]".formatted(deal));

        Answer answered = answer(
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

        assertThat(own(day).at("/asks/1/answers/0/issue/key").asText())
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
        comment(day, "problem", "Price", "too high");
    }

    @Test
    void theWriterSeesWhoReadTheLog() {
        LocalDate day = before.get(9);
        written(day, "", "", "");
        JsonNode log = TEAM.get(TEAM.zhou, "team-day?projectKey=SALES&date=" + day)
                .json()
                .at("/people/0");
        assertThat(log.path("unread").asBoolean()).isTrue();
        assertThat(own(day).path("readBy")).isEmpty();

        Answer read = TEAM.send(
                TEAM.zhou,
                "POST",
                "team-day/read",
                "{\"projectKey\": \"SALES\", \"date\": \"%s\", \"logs\": [{\"person\": \"%s\", \"enteredAt\": \"%s\"}]}"
                        .formatted(
                                day, TEAM.lily.getKey(), log.path("enteredAt").asText()));

        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(own(day).at("/readBy/0/by/key").asText()).isEqualTo(TEAM.zhou.getKey());
    }

    @Test
    void aTaskIsMadeLikewise() {
        LocalDate day = before.get(2);
        written(day, "Price", "too high", "");
        String customer = TEAM.issue("Harbour").getKey();

        Answer answered = answer(
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
        LocalDate day = before.get(5);
        Answer faulty =
                answer(day, "wish", "", "x", "\"how\": \"request\", \"words\": \" \", \"subject\": \"SALES-999\"");
        assertThat(faulty.status()).isEqualTo(400);
        assertThat(faulty.json().findValuesAsText("field")).containsExactly("kind", "words", "subject", "support");
        assertThat(answer(day, "problem", "", "x", "\"how\": \"shout\", \"words\": \"x\"")
                        .json()
                        .findValuesAsText("field"))
                .containsExactly("how");
        assertThat(TEAM.send(TEAM.zhou, "POST", "asks/answers", "").status()).isEqualTo(400);
    }

    @Test
    void onlyWhoLeadsTheWriterReadsAndAnswers() {
        LocalDate day = before.get(6);
        written(day, "Price", "too high", "");

        assertThat(TEAM.get(TEAM.lily, "asks?projectKey=SALES").status()).isEqualTo(403);
        assertThat(TEAM.send(
                                TEAM.lily,
                                "POST",
                                "asks/answers",
                                body(
                                        TEAM.lily.getKey(),
                                        day,
                                        "problem",
                                        "Price",
                                        "too high",
                                        "\"how\": \"comment\", \"words\": \"x\""))
                        .status())
                .isEqualTo(403);
        assertThat(TEAM.send(
                                TEAM.zhou,
                                "POST",
                                "asks/answers",
                                body(
                                        "nobody",
                                        day,
                                        "problem",
                                        "Price",
                                        "too high",
                                        "\"how\": \"comment\", \"words\": \"x\""))
                        .status())
                .isEqualTo(404);
        assertThat(TEAM.get(TEAM.plugin.jira.user("stranger"), "asks/own?projectKey=SALES")
                        .status())
                .isEqualTo(404);
    }

    private static void written(LocalDate day, String tag, String note, String support) {
        TEAM.plugin
                .component(LogWriter.class)
                .write(new DailyLog(
                        TEAM.project.getId(),
                        TEAM.lily.getKey(),
                        day,
                        new DailyLog.Content(
                                Map.of(),
                                List.of(new DailyLog.Line(
                                        LoggedIssues.subject(TEAM.issue("First")), "called", DailyLog.NextStep.NONE)),
                                "",
                                tag.isEmpty() ? List.of() : List.of(new DailyLog.Problem(tag, note)),
                                support),
                        true,
                        Instant.now()));
    }

    private int age(LocalDate day) {
        return WorkingCalendar.MONDAY_TO_FRIDAY.workingDays(day.plusDays(1), today.plusDays(1));
    }

    private static JsonNode told(LocalDate day) {
        Answer answer = TEAM.get(TEAM.zhou, "asks?projectKey=SALES&date=" + day);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode own(LocalDate day) {
        return TEAM.get(TEAM.lily, "asks/own?projectKey=SALES&date=" + day).json();
    }

    private static Answer comment(LocalDate day, String kind, String tag, String text) {
        return answer(day, kind, tag, text, "\"how\": \"comment\", \"words\": \"I call them.\"");
    }

    private static Answer answer(LocalDate day, String kind, String tag, String text, String how) {
        return TEAM.send(TEAM.zhou, "POST", "asks/answers", body(TEAM.lily.getKey(), day, kind, tag, text, how));
    }

    private static String body(String person, LocalDate day, String kind, String tag, String text, String how) {
        return """
                {"projectKey": "SALES", "person": "%s", "day": "%s", "kind": "%s", "tag": "%s", "text": "%s", %s}
                """
                .formatted(person, day, kind, tag, text, how);
    }
}
