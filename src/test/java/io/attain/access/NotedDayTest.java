package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the records of today say that Lily did with deals, each of which leaves Negotiation by a visit. */
class NotedDayTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private final LocalDate day = LocalDate.now(ZoneOffset.UTC);
    private final String days = "days/" + day;

    private final SoldDeal deal = new SoldDeal(SITE);

    @BeforeAll
    static void everyDayIsWorked() {
        SoldDeal.must(SITE.send(
                "zhou", "PUT", "projects/SALES/calendar/weekdays", AskedSite.JSON, "{\"days\":[1,2,3,4,5,6,7]}"));
        SoldDeal.must(
                SITE.send(
                        "zhou",
                        "PUT",
                        "projects/SALES/playbook",
                        AskedSite.JSON,
                        """
                {"version":0,"steps":[
                  {"customers":"new","stage":"negotiation","code":"visits","times":1,"every":"once"},
                  {"customers":"existing","stage":"negotiation","code":"calls","times":1,"every":"once"}]}"""));
    }

    @Test
    void aDealThatWasBroughtOnIsNotedWithTheKeyActionThatSpeaksFromIt() {
        win();

        JsonNode noted = noted(deal.key());

        assertThat(noted.path("why").asText()).isEqualTo("won");
        assertThat(noted.path("customer").asText()).isEqualTo("of " + deal.name());
        assertThat(noted.path("stage").asText()).isEqualTo("Won");
        assertThat(noted.path("counts")).as("of a new customer").hasToString("[\"visits\"]");
        assertThat(SITE.get("lily", "logs/" + day + "?projectKey=SALES").path("lines"))
                .as("the log says nothing by itself")
                .isEmpty();
    }

    @Test
    void whatWasTickedOffIsNotCountedAgainByTheTransition() {
        int before = visits();
        SoldDeal.must(SITE.send(
                "lily",
                "PUT",
                "playbook/" + deal.key() + "/steps/visits",
                AskedSite.JSON,
                "{\"done\":true,\"day\":\"%s\"}".formatted(day)));
        win();

        assertThat(noted(deal.key()).path("counts")).isEmpty();
        assertThat(visits()).isEqualTo(before + 1);
        untick();
    }

    @Test
    void aCommentIsNotedAndWhatOthersDidIsNot() {
        Issue issue = issue();
        SITE.plugin.as(SITE.person("mei"), () -> SITE.plugin
                .jira
                .service(CommentManager.class)
                .create(issue, SITE.person("mei"), "Well done", true));
        assertThat(keys("lily", "noted")).doesNotContain(deal.key());
        assertThat(keys("lily", "others"))
                .as("her own, made by Zhou's file today")
                .contains(deal.key());
        assertThat(keys("zhou", "noted"))
                .as("who enters a deal for another has not worked on it")
                .doesNotContain(deal.key());
        assertThat(keys("mei", "noted")).as("who comments on it has").contains(deal.key());

        SITE.plugin.as(SITE.person("lily"), () -> SITE.plugin
                .jira
                .service(CommentManager.class)
                .create(issue, SITE.person("lily"), "They want a sample", true));

        assertThat(noted(deal.key()).path("why").asText()).isEqualTo("changed");
        assertThat(noted(deal.key()).path("counts")).isEmpty();
        assertThat(keys("lily", "others")).doesNotContain(deal.key());
    }

    @Test
    void whatSheDismissesStaysAwayUntilSheTakesItBack() {
        assertThat(note("lily", "dismissed", "visits@7", true).json().path("dismissed"))
                .hasToString("[\"visits@7\"]");
        note("lily", "dismissed", "visits@7", true);
        assertThat(SITE.get("lily", days + "?projectKey=SALES").at("/notes/dismissed"))
                .hasToString("[\"visits@7\"]");
        assertThat(SITE.get("tom", days + "?projectKey=SALES").at("/notes/dismissed"))
                .isEmpty();
        assertThat(note("lily", "dismissed", "visits@7", false).json().path("dismissed"))
                .isEmpty();
    }

    @Test
    void whatIsNoNoteIsRefusedAtWhatIsWrong() {
        assertThat(note("lily", "lunch", "x", true).json().at("/errors/0/field").asText())
                .isEqualTo("kind");
        assertThat(note("lily", "meeting", "\u200b ", true)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("text");
        assertThat(note("lily", "meeting", "x".repeat(251), true).status()).isEqualTo(400);
        note("lily", "meeting", "Acme", true);
        assertThat(SITE.send(
                                "lily",
                                "PUT",
                                days + "/notes",
                                AskedSite.JSON,
                                "{\"projectKey\":\"SALES\",\"kind\":\"meeting\",\"text\":\"Acme\"}")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("there");
        note("lily", "meeting", "Acme", false);
        assertThat(note("vera", "meeting", "x", true).status()).isEqualTo(403);
        assertThat(SITE.get("lily", days + "?projectKey=SALES").at("/notes/meetings"))
                .isEmpty();
    }

    @Test
    void howMuchWasDoneTakesNoMoreQuestions() {
        win();
        int few = statements();
        SoldDeal other = new SoldDeal(SITE);
        Transitions transitions = SITE.plugin.component(Transitions.class);
        Issue another = SITE.plugin.jira.service(IssueManager.class).getIssueObject(other.key());
        SITE.plugin.as(
                SITE.person("lily"), () -> transitions.attempt(SITE.person("lily"), another, SalesStatus.WON, ""));

        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        SITE.get("lily", days + "?projectKey=SALES");
        return SITE.plugin
                .sent(() -> SITE.get("lily", days + "?projectKey=SALES"))
                .size();
    }

    private void win() {
        Transitions transitions = SITE.plugin.component(Transitions.class);
        assertThat(SITE.plugin.as(
                        SITE.person("lily"),
                        () -> transitions.attempt(SITE.person("lily"), issue(), SalesStatus.WON, "")))
                .contains(List.of());
    }

    private void untick() {
        SITE.send(
                "lily",
                "PUT",
                "logs/" + day,
                AskedSite.JSON,
                "{\"projectKey\":\"SALES\",\"submit\":false,\"lines\":[]}");
    }

    private Issue issue() {
        return SITE.plugin.jira.service(IssueManager.class).getIssueObject(deal.key());
    }

    private JsonNode noted(String key) {
        return StreamSupport.stream(
                        SITE.get("lily", days + "?projectKey=SALES")
                                .path("noted")
                                .spliterator(),
                        false)
                .filter(line -> line.path("issueKey").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys(String who, String of) {
        return SITE.get(who, days + "?projectKey=SALES").path(of).findValuesAsText("issueKey");
    }

    private int visits() {
        return StreamSupport.stream(
                        SITE.get("lily", "logs/" + day + "?projectKey=SALES")
                                .path("counts")
                                .spliterator(),
                        false)
                .filter(count -> count.path("action").asText().equals("visits"))
                .mapToInt(count -> count.path("count").asInt())
                .sum();
    }

    private Answer note(String who, String kind, String text, boolean there) {
        return SITE.send(
                who,
                "PUT",
                days + "/notes",
                AskedSite.JSON,
                "{\"projectKey\":\"SALES\",\"kind\":\"%s\",\"text\":\"%s\",\"there\":%s}".formatted(kind, text, there));
    }
}
