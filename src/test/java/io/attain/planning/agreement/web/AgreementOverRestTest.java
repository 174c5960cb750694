package io.attain.planning.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.jira.SalesField;
import io.attain.openapi.FuzzedRequests;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's share of 600.00, which she is asked about. */
class AgreementOverRestTest {

    private final AgreementSite site = new AgreementSite();
    private final SalesRest sales = new SalesRest(site.site).at(site.clock);
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        site.makeTargets();
        site.propose(2);
        rest = new RestInProcess(new AgreementResource(
                sales.asker,
                sales.targetAsker,
                site.showing,
                site.reaching,
                site.trees,
                site.settling,
                new AgreementView(
                        sales.targetAsker,
                        new EditTexts(sales.targetAsker, site.site.sales.projects, site.site.sales.fields, mock()))));
        sales.logIn("lily");
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedInWords() {
        FuzzedRequests.at(rest, sales.asker, "/targets/{key}/agreement");
    }

    @Test
    void anOwnerAcceptsTheAmountThatIsShown() {
        Answer answer = say("{\"answer\":\"accept\",\"amount\":60000}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("standing").asText()).isEqualTo("agreed");
        assertThat(answer.json().at("/versions/0/by/key").asText()).isEqualTo("lily");
    }

    @Test
    void whatIsNotAgreedIsToldWithWhatCountsAndByWhom() {
        assertThat(say("{\"answer\":\"accept\",\"amount\":60000}").status()).isEqualTo(200);
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 10.0);
        site.site.issues.edit(2, SalesField.PERIOD_START, LocalDate.of(2026, 11, 1));
        site.site.issues.assign("lily", 2, "tom");

        JsonNode told = rest.get("targets/SALES-2/agreement").json();

        assertThat(told.path("standing").asText()).isEqualTo("changed");
        assertThat(told.path("edits"))
                .extracting(edit -> edit.path("field").asText())
                .containsExactly("targetAmount", "periodStart", "owner");
        assertThat(told.at("/edits/1/agreed").asText()).isEqualTo("2026-10-01");
        assertThat(told.at("/edits/1/said").asText()).isEqualTo("2026-11-01");
        assertThat(told.at("/edits/2/mark/by/key").asText()).isEqualTo("lily");
        assertThat(told.at("/owner/key").asText()).isEqualTo("lily");
    }

    @Test
    void whatSomebodyTakesFromAnAgreedIssueGoesOnCounting() {
        assertThat(say("{\"answer\":\"accept\",\"amount\":60000}").status()).isEqualTo(200);
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, null);

        JsonNode told = rest.get("targets/SALES-2/agreement").json();

        assertThat(told.path("amount").asLong()).isEqualTo(60_000);
        assertThat(told.path("edits"))
                .extracting(edit -> edit.path("field").asText())
                .containsExactly("targetAmount");
    }

    @Test
    void whyJiraDoesNotAgreeWhatEverybodyHasAcceptedIsTold() {
        site.barred.add("lily");

        Answer answer = say("{\"answer\":\"accept\",\"amount\":60000}");

        assertThat(answer.json().path("standing").asText()).as(answer.body()).isEqualTo("accepted");
        assertThat(answer.json().path("stuck")).extracting(JsonNode::asText).containsExactly(AgreementSite.BARRED);
    }

    @Test
    void nothingIsStuckWhileSomethingIsOpen() {
        site.barred.add("lily");

        assertThat(rest.get("targets/SALES-2/agreement").json().path("stuck")).isEmpty();
    }

    @Test
    void whoSawAnotherAmountIsToldTheOneOnTheTable() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 700.0);

        Answer answer = say("{\"answer\":\"accept\",\"amount\":60000}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("attain.target.agreement.amountChanged [SALES-2, 700");
        assertThat(site.answers.of(2)).isEmpty();
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
    }

    @Test
    void whoSawOtherTermsIsToldWhichAreOthersNow() {
        String seen = rest.get("targets/SALES-2/agreement").json().path("seen").asText();
        site.site.issues.edit(2, SalesField.PERIOD_START, LocalDate.of(2026, 11, 1));
        site.site.issues.edit(2, SalesField.REGION, "East China");

        Answer answer = say(accepting(seen));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("attain.target.agreement.termsChanged [SALES-2, Period start");
        assertThat(site.answers.of(2)).isEmpty();

        JsonNode now = rest.get("targets/SALES-2/agreement").json();
        Answer accepted = say(accepting(now.path("seen").asText()));
        assertThat(accepted.json().path("standing").asText())
                .as(accepted.body())
                .isEqualTo("agreed");
    }

    @Test
    void whatIsNoSuchTextAgreesToNothing() {
        for (String seen : new String[] {"", "-", "whatever"}) {
            assertThat(say(accepting(seen)).status()).as(seen).isEqualTo(409);
        }
    }

    @Test
    void whoSendsNoTermsDoesNotMindThem() {
        site.site.issues.edit(2, SalesField.PERIOD_START, LocalDate.of(2026, 11, 1));

        assertThat(say("{\"answer\":\"accept\",\"amount\":60000}").status()).isEqualTo(200);
    }

    private static String accepting(String seen) {
        return "{\"answer\":\"accept\",\"amount\":60000,\"seen\":\"" + seen + "\"}";
    }

    @Test
    void whoSawNoAmountIsAskedForIt() {
        Answer answer = say("{\"answer\":\"accept\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("attain.target.agreement.fault.amount");
    }

    @Test
    void whoSawAnotherDayIsToldTheOneThatItCountsFrom() {
        site.accept("lily", 2, 60_000);
        site.day = LocalDate.of(2026, 11, 16);
        site.propose(2);
        site.askAgain("han", 2, 60_000, 70_000, LocalDate.of(2026, 12, 1));

        Answer answer = say("{\"answer\":\"accept\",\"amount\":70000,\"effective\":\"2026-10-05\"}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("attain.target.agreement.dayChanged [SALES-2, Dec 1, 2026]");

        Answer seen = say("{\"answer\":\"accept\",\"amount\":70000,\"effective\":\"2026-12-01\"}");
        assertThat(seen.json().at("/versions/1/effective").asText())
                .as(seen.body())
                .isEqualTo("2026-12-01");
    }

    @Test
    void whatIsGoneIsToldWithWhatWasDone() {
        site.propose(1, 3);
        sales.logIn("mei");
        site.site.issues.assign("han", 2, "mei");
        site.site.eventsUnderWay = true;
        site.site.issues.delete(2);

        Answer answer = rest.send("POST", "targets/SALES-1/agreement/acceptance", "application/json", "{}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("done").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/refused/0/keys/0").asText()).isEqualTo("SALES-2");
    }

    private Answer say(String body) {
        return rest.send("POST", "targets/SALES-2/agreement", "application/json", body);
    }
}
