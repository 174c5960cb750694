package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.customer.TierStates;
import io.attain.customer.promises.StrategyRuleSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a C customer is promised, and what Lily logs of it. */
class PromisesOfACustomerTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private static final LocalDate DAY = Asked.workday();

    private final String customer = Objects.requireNonNull(SITE.keys.get("customer"));
    private final String path = "customers/" + customer + "/promises";

    /** A C customer is answered within 24 hours, for a year already. */
    @BeforeAll
    static void aTierPromisesAnAnswer() {
        SITE.plugin.rules(
                StrategyRuleSet.SET,
                SITE.project,
                Instant.now().minus(Duration.ofDays(365)),
                Map.of("responseC", 24, "workingC", false));
    }

    @Test
    void whoWasNeverEvaluatedIsEvaluatedWhenItIsLookedAt() {
        neverEvaluated();

        assertThat(SITE.get("vera", path).path("tier").asText())
                .isEqualTo(SITE.get("vera", "customers/" + customer + "/tier")
                        .path("tier")
                        .asText())
                .isEqualTo("C");
    }

    @Test
    void whoWasNeverEvaluatedIsPromisedAnAnswerByItsTier() {
        neverEvaluated();

        SoldDeal.must(ask("A visit", Instant.now().minus(Duration.ofHours(1))));
        JsonNode asked = SITE.get("lily", path).at("/requests/0");
        SoldDeal.must(step(asked, "answered"));

        assertThat(asked.path("hours").asInt()).isEqualTo(24);
    }

    @Test
    void whoKeepsAPromiseIsToldAlsoWhileTheOwnerIsOnLeave() {
        JsonNode told = SITE.get("vera", path);
        assertThat(told.at("/owner/name").asText()).isEqualToIgnoringCase("zhou");
        assertThat(told.at("/touches/0/keeper/key").asText()).isEqualTo(SITE.key("zhou"));
        assertThat(told.path("away").asBoolean()).isFalse();

        owned("lily");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        SoldDeal.must(SITE.send(
                "zhou",
                "PUT",
                "projects/SALES/calendar/leave",
                AskedSite.JSON,
                "{\"person\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"}"
                        .formatted(SITE.key("lily"), today.minusDays(1), today.plusDays(1))));
        told = SITE.get("vera", path);
        SoldDeal.must(SITE.send(
                "zhou",
                "DELETE",
                "projects/SALES/calendar/leave?person=%s&start=%s&end=%s"
                        .formatted(SITE.key("lily"), today.minusDays(1), today.plusDays(1)),
                AskedSite.JSON,
                ""));
        owned("zhou");

        assertThat(told.at("/owner/key").asText()).isEqualTo(SITE.key("lily"));
        assertThat(told.path("away").asBoolean()).isTrue();
        assertThat(told.at("/standIn/key").asText()).isEqualTo(SITE.key("mei"));
        assertThat(told.at("/touches/0/keeper/key").asText()).isEqualTo(SITE.key("mei"));
    }

    @Test
    void thatNobodyKeepsThePromisesOfACustomerOfNobodyIsTold() {
        owned("");
        JsonNode told = SITE.get("vera", path);
        owned("zhou");

        assertThat(told.path("owner").isNull()).isTrue();
        assertThat(told.at("/touches/0/keeper").isNull()).isTrue();
    }

    @Test
    void aTouchIsPromisedFromTheDayOfTheTierOn() {
        JsonNode told = SITE.get("vera", path);

        assertThat(told.path("tier").asText()).isEqualTo("C");
        assertThat(told.path("day").isNull())
                .as("whoever sells no more logs nothing")
                .isTrue();
        assertThat(told.path("touches")).singleElement().satisfies(touch -> {
            assertThat(touch.path("kind").asText()).isEqualTo("batch");
            assertThat(touch.path("name").asText()).isEqualTo("Batch touch");
            assertThat(touch.path("months").asInt()).isEqualTo(3);
            assertThat(touch.path("state").asText()).isEqualTo("coming");
        });
    }

    @Test
    void onePressLogsATouchAndAnotherTakesItBack() {
        JsonNode logged = SoldDeal.must(say("lily", "batch", true)).json().at("/touches/0");

        assertThat(logged.path("lastOn").asText()).isEqualTo(DAY.toString());
        assertThat(logged.path("lastBy").path("name").asText()).isEqualToIgnoringCase("lily");
        assertThat(logged.path("logged").asBoolean()).isTrue();
        assertThat(SITE.get("lily", "logs/" + DAY + "?projectKey=SALES").path("lines"))
                .filteredOn(line -> line.path("issueKey").asText().equals(customer))
                .singleElement()
                .satisfies(line -> assertThat(line.path("done")).hasToString("[\"Batch touch\"]"));
        assertThat(SITE.get("mei", path).at("/touches/0/lastOn").isNull())
                .as("a draft is its writer's own")
                .isTrue();

        logged = SoldDeal.must(say("lily", "batch", false)).json().at("/touches/0");

        assertThat(logged.path("lastOn").isNull()).isTrue();
        assertThat(logged.path("logged").asBoolean()).isFalse();
    }

    @Test
    void whoDoesNotSayWhetherItWasDoneTakesNothingBack() {
        SoldDeal.must(say("lily", "batch", true));

        Answer refused = SITE.send("lily", "PUT", path + "/touches/batch", AskedSite.JSON, "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("done");
        assertThat(SITE.get("lily", path).at("/touches/0/logged").asBoolean()).isTrue();
        SoldDeal.must(say("lily", "batch", false));
    }

    @Test
    void whatIsNoTouchOrNoCustomerIsRefused() {
        assertThat(say("lily", "dinner", true).status()).isEqualTo(404);
        assertThat(say("vera", "batch", true).status()).isEqualTo(403);
        assertThat(SITE.send("lily", "PUT", path + "/touches/batch", AskedSite.JSON, "{\"done\":true,\"day\":\"soon\"}")
                        .status())
                .isEqualTo(400);
        assertThat(SITE.send("lily", "GET", "customers/" + SITE.keys.get("deal-lily") + "/promises", AskedSite.JSON, "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRequestIsAnsweredInTheTimeThatItsTierPromises() {
        SoldDeal.must(ask("A quote", Instant.now().minus(Duration.ofHours(20))));
        JsonNode asked = SITE.get("vera", path).at("/requests/0");

        assertThat(asked.path("text").asText()).isEqualTo("A quote");
        assertThat(asked.path("state").asText()).as("more than half is over").isEqualTo("half");
        assertThat(asked.path("counted")).hasSize(1);

        assertThat(step(asked, "running").status()).as("it runs").isEqualTo(409);
        JsonNode waiting = SoldDeal.must(step(asked, "waiting")).json().at("/requests/0");
        assertThat(waiting.path("state").asText()).isEqualTo("waiting");
        assertThat(step(asked, "answered").status()).as("seen before it waited").isEqualTo(409);
        JsonNode answered = SoldDeal.must(step(waiting, "answered")).json().at("/requests/0");
        assertThat(answered.path("state").asText()).isEqualTo("kept");
        assertThat(answered.path("took").asLong()).isEqualTo(20 * 60);
        assertThat(answered.at("/answeredBy/name").asText()).isEqualToIgnoringCase("lily");
    }

    @Test
    void whoWaitsTooLongIsFound() {
        SoldDeal.must(ask("A sample", Instant.now().minus(Duration.ofHours(25))));
        assertThat(overdue("vera")).contains(customer);
        assertThat(overdue("guest")).isEmpty();

        JsonNode asked = SITE.get("lily", path).at("/requests/0");
        assertThat(asked.path("state").asText()).isEqualTo("overdue");
        assertThat(SoldDeal.must(step(asked, "answered"))
                        .json()
                        .at("/requests/0/state")
                        .asText())
                .isEqualTo("broken");
        assertThat(overdue("vera")).isEmpty();
    }

    @Test
    void whatNobodyCanCountIsRefused() {
        assertThat(ask("", Instant.now()).status()).isEqualTo(400);
        assertThat(ask("Later", Instant.now().plus(Duration.ofHours(1))).status())
                .isEqualTo(400);
        assertThat(ask("Long ago", Instant.now().minus(Duration.ofDays(31))).status())
                .isEqualTo(400);
        assertThat(SITE.send("vera", "POST", path + "/requests", AskedSite.JSON, "{\"text\":\"A quote\"}")
                        .status())
                .isEqualTo(403);
        assertThat(SITE.send(
                                "lily",
                                "PUT",
                                path + "/requests/999999",
                                AskedSite.JSON,
                                "{\"to\":\"answered\",\"seen\":1}")
                        .status())
                .isEqualTo(404);
    }

    /** As if it had been there before the project sold. */
    private static void neverEvaluated() {
        SITE.plugin
                .component(TierStates.class)
                .forget(
                        SITE.project.getId(),
                        List.of(SITE.idOf("customer")),
                        LocalDate.now(ZoneOffset.UTC).plusDays(2));
    }

    private static void owned(String login) {
        IssueService issues = SITE.plugin.jira.service(IssueService.class);
        IssueService.UpdateValidationResult checked = issues.validateUpdate(
                SITE.person("zhou"),
                SITE.idOf("customer"),
                issues.newIssueInputParameters().setAssigneeId(login));
        assertThat(checked.isValid()).isTrue();
        issues.update(SITE.person("zhou"), checked);
    }

    private List<String> overdue(String user) {
        return JiraSearch.found(SITE.plugin, SITE.person(user), "issue in overdueResponse()").stream()
                .map(Issue::getKey)
                .toList();
    }

    private Answer ask(String text, Instant at) {
        return SITE.send(
                "lily",
                "POST",
                path + "/requests",
                AskedSite.JSON,
                "{\"text\":\"%s\",\"at\":\"%s\"}".formatted(text, at));
    }

    private Answer step(JsonNode seen, String to) {
        return SITE.send(
                "lily",
                "PUT",
                path + "/requests/" + seen.path("id").asLong(),
                AskedSite.JSON,
                "{\"to\":\"%s\",\"seen\":%d}".formatted(to, seen.path("version").asInt()));
    }

    private Answer say(String user, String kind, boolean done) {
        return SITE.send(
                user,
                "PUT",
                path + "/touches/" + kind,
                AskedSite.JSON,
                "{\"done\":%s,\"day\":\"%s\"}".formatted(done, DAY));
    }
}
