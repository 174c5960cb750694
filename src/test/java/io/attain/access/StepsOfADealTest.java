package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.RestInProcess.Answer;
import io.attain.playbook.app.ShowingSteps;
import io.attain.playbook.jira.ListedIssues;
import io.attain.playbook.jira.StepsAreDone;
import io.attain.words.Vocabularies;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the playbook asks for with deals of Lily's and their customers, and what she ticks off. */
class StepsOfADealTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private static final LocalDate DAY = Asked.workday();

    private final SoldDeal deal = new SoldDeal(SITE);

    @BeforeEach
    void asks() {
        int version =
                SITE.get("zhou", "projects/SALES/playbook").path("version").asInt();
        SoldDeal.must(SITE.send(
                "zhou",
                "PUT",
                "projects/SALES/playbook",
                AskedSite.JSON,
                """
                {"version":%d,"steps":[
                  {"customers":"new","stage":"negotiation","code":"calls","times":1,"every":"once","required":true},
                  {"customers":"new","stage":"negotiation","code":"visits","times":9,"every":"week","shared":true},
                  {"customers":"new","stage":"negotiation","code":"step.offer","english":"Offer","chinese":"报价","times":1,"every":"once"},
                  {"customers":"existing","code":"step.plan","english":"Plan","times":1,"every":"once"},
                  {"customers":"existing","code":"calls","times":2,"every":"once"}]}"""
                        .formatted(version)));
    }

    @Test
    void whatIsTickedOffStandsInTheLogOnceHoweverOftenItIsSaid() {
        int before = calls();
        SoldDeal.must(tick("lily", deal.key(), "calls", true));
        JsonNode told = SoldDeal.must(tick("lily", deal.key(), "calls", true)).json();

        assertThat(told.at("/steps/0/state").asText()).isEqualTo("done");
        assertThat(told.at("/steps/0/ticked").asBoolean()).isTrue();
        assertThat(told.at("/steps/0/lastOn").asText()).isEqualTo(DAY.toString());
        assertThat(calls()).isEqualTo(before + 1);
        assertThat(log().path("lines"))
                .filteredOn(line -> line.path("issueKey").asText().equals(deal.key()))
                .singleElement()
                .satisfies(line -> assertThat(line.path("done")).hasToString("[\"Calls\"]"));

        told = SoldDeal.must(tick("lily", deal.key(), "calls", false)).json();

        assertThat(told.at("/steps/0/state").asText()).isEqualTo("due");
        assertThat(calls()).isEqualTo(before);
    }

    @Test
    void othersAreToldOnceTheLogIsHandedIn() {
        SoldDeal.must(tick("lily", deal.key(), "step.offer", true));
        assertThat(steps("mei", deal.key()).at("/steps/2/state").asText()).isEqualTo("due");

        SoldDeal.must(SITE.send(
                "lily",
                "PUT",
                "logs/" + DAY,
                AskedSite.JSON,
                "{\"projectKey\":\"SALES\",\"submit\":true,\"lines\":[{\"issueKey\":\"%s\"}]}".formatted(deal.key())));

        assertThat(steps("mei", deal.key()).at("/steps/2/state").asText()).isEqualTo("done");
        assertThat(steps("mei", deal.key()).at("/steps/2/lastBy/name").asText()).isEqualToIgnoringCase("lily");
    }

    @Test
    void whatIsCountedOverAllOfAPersonsIsToldToThatPerson() {
        assertThat(steps("lily", deal.key()).at("/steps/1/state").isNull()).isFalse();
        assertThat(steps("mei", deal.key()).at("/steps/1/state").isNull()).isTrue();
        assertThat(steps("mei", deal.key()).at("/steps/1/times").asInt()).isEqualTo(9);
    }

    @Test
    void aCustomerThatHasBoughtHasAListOfItsOwnAndItsDealsAreItsTouches() {
        String customer = deal.key("of " + deal.name());
        SoldDeal.must(tick("lily", deal.key(), "calls", true));
        assertThat(steps("lily", customer).path("customers").asText()).isEqualTo("new");
        assertThat(steps("lily", customer).path("steps")).isEmpty();

        deal.is("100.01", "lily", "Won");

        JsonNode told = steps("lily", customer);
        assertThat(told.path("customers").asText()).isEqualTo("existing");
        assertThat(told.at("/steps/0/name").asText()).isEqualTo("Plan");
        assertThat(told.at("/steps/1/done").asInt()).isEqualTo(1);
        assertThat(told.at("/steps/1/ticked").asBoolean()).as("with the deal").isFalse();
        assertThat(SoldDeal.must(tick("lily", customer, "step.plan", true))
                        .json()
                        .at("/steps/0/state")
                        .asText())
                .isEqualTo("done");
    }

    @Test
    void whatTheListDoesNotAskForIsNotTicked() {
        assertThat(tick("lily", deal.key(), "needsReports", true).status()).isEqualTo(409);
        assertThat(tick("vera", deal.key(), "calls", true).status()).isEqualTo(403);
        assertThat(SITE.send("lily", "GET", "playbook/" + deal.key("Company"), AskedSite.JSON, "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoTickIsRefusedAtWhatIsWrongAndNothingIsWritten() {
        int before = calls();

        Answer noDay = sent("lily", deal.key(), "calls", "{\"done\":true,\"day\":\"2026-02-30\"}");
        assertThat(noDay.status()).isEqualTo(400);
        assertThat(noDay.json().at("/errors/0/field").asText()).isEqualTo("day");
        assertThat(noDay.json().at("/errors/0/message").asText()).contains("2026-02-30");
        assertThat(sent("lily", deal.key(), "calls", "").status()).as("no body").isEqualTo(400);
        assertThat(sent("lily", deal.key(), "calls", "{}").status())
                .as("says nothing")
                .isEqualTo(400);
        assertThat(sent("lily", deal.key(), "calls", "{\"done\":true,\"day\":\"%s\"}".formatted(DAY.plusYears(1)))
                        .status())
                .as("a day to come")
                .isEqualTo(409);
        assertThat(sent("lily", deal.key(), "step.gone", "{\"done\":true}").status())
                .isEqualTo(409);
        assertThat(sent("lily", "SALES-99999", "calls", "{\"done\":true}").status())
                .isEqualTo(404);

        assertThat(calls()).isEqualTo(before);
    }

    @Test
    void aStageIsLeftOnceWhatItRequiresIsDone() {
        assertThat(refusal("lily")).contains("Calls").doesNotContain("Visits");

        SoldDeal.must(tick("lily", deal.key(), "calls", true));

        assertThat(refusal("lily")).isEmpty();
        assertThat(refusal("mei")).as("what Lily has only drafted").isNotEmpty();
    }

    /** What the validator says to somebody who moves the deal on; nothing if it may go. */
    private String refusal(String user) {
        JiraAuthenticationContext authentication = SITE.plugin.jira.service(JiraAuthenticationContext.class);
        StepsAreDone validator = new StepsAreDone(
                SITE.plugin.component(ListedIssues.class),
                SITE.plugin.component(ShowingSteps.class),
                SITE.plugin.component(Vocabularies.class),
                authentication);
        Issue issue = JiraSearch.found(SITE.plugin, SITE.person(user), "key = " + deal.key())
                .get(0);
        return SITE.plugin.as(SITE.person(user), () -> {
            try {
                validator.validate(Map.of("issue", issue), Map.of(), mock());
                return "";
            } catch (InvalidInputException e) {
                return e.getGenericErrors().toString();
            }
        });
    }

    private static int calls() {
        for (JsonNode count : log().path("counts")) {
            if (count.path("action").asText().equals("calls")) {
                return count.path("count").asInt();
            }
        }
        return 0;
    }

    private static JsonNode log() {
        return SITE.get("lily", "logs/" + DAY + "?projectKey=SALES");
    }

    private static JsonNode steps(String user, String key) {
        return SITE.get(user, "playbook/" + key);
    }

    private static Answer tick(String user, String key, String code, boolean done) {
        return sent(user, key, code, "{\"done\":%s,\"day\":\"%s\"}".formatted(done, DAY));
    }

    private static Answer sent(String user, String key, String code, String body) {
        return SITE.send(user, "PUT", "playbook/" + key + "/steps/" + code, AskedSite.JSON, body);
    }
}
