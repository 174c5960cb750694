package io.attain.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.customer.Customer;
import io.attain.customer.GivenTier;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierOutlook;
import io.attain.customer.TierRules;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.app.GivingTiers;
import io.attain.customer.app.TierRulesInForce;
import io.attain.customer.jira.JiraCustomers;
import io.attain.kernel.People;
import io.attain.kernel.Person;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.targets.TargetFixture;
import io.attain.targets.web.SalesRest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old Harbor bought for 600,000.50 in the last twelve months. Where Lily is it is tomorrow already. */
class TiersOverRestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Customer HARBOR = new Customer(60, TargetFixture.PROJECT, Unit.MONEY, false);
    private static final TierRules RULES = TierRules.standard(Unit.MONEY);

    private final TierEvaluation evaluation =
            TierEvaluation.of(RULES, null, new TierInputs(600_000_50L, false), LocalDate.of(2026, 3, 1));
    private final SalesRest sales = new SalesRest();
    private final JiraCustomers customers = mock();
    private final EvaluatingTiers tiers = mock();
    private final TierBook book = mock();
    private final TierWords words = mock();
    private final GivingTiers giving = mock();
    private final People people = mock();
    private final RestInProcess rest = rest();

    private RestInProcess rest() {
        Today today = mock();
        TierRulesInForce rules = new TierRulesInForce(new InMemoryRuleVersions());
        when(today.of("lily")).thenReturn(TODAY.plusDays(1));
        when(today.here()).thenReturn(TODAY);
        TierTexts texts =
                new TierTexts(sales.asker, sales.salesProjects, today, rules, new RuleWords(sales.asker, mock()));
        TierAnswers answers = new TierAnswers(sales.asker, tiers, book, words, mock(), giving, people, texts);
        return new RestInProcess(
                new TierResource(sales.asker, customers, giving, answers, texts),
                new TierTotalsResource(sales.asker, book, texts));
    }

    private void judged(@Nullable GivenTier given) {
        when(tiers.preview(HARBOR, TODAY))
                .thenReturn(new Judged(60, given == null ? null : new Kept(evaluation.state(), 1, given), evaluation));
    }

    @BeforeEach
    void harborBecameABecauseOfWhatItBought() {
        sales.logIn("lily");
        MutableIssue issue = sales.issue(60, true);
        when(issue.getProjectId()).thenReturn(TargetFixture.PROJECT);
        when(customers.of(eq(issue), any())).thenReturn(Optional.of(HARBOR));
        judged(null);
        when(tiers.outlook(HARBOR, evaluation, TODAY))
                .thenReturn(new TierOutlook(
                        Optional.of(new TierOutlook.Up(Tier.A, 500_000_00L, 120_000_00L)),
                        Optional.of(new TierOutlook.Down(LocalDate.of(2026, 12, 31), Tier.B, 20_000_00L))));
        when(book.changes(60)).thenReturn(evaluation.change().stream().toList());
    }

    @Test
    void aTierIsToldWithItsReasonAndItsHistory() {
        JsonNode tier = rest.get("customers/SALES-60/tier").json();

        assertThat(tier.path("tier").asText()).isEqualTo("A");
        assertThat(tier.path("since").asText()).isEqualTo("2026-03-01");
        assertThat(tier.path("purchases").asLong()).isEqualTo(600_000_50L);
        assertThat(tier.at("/unit/currency").asText()).isEqualTo("CNY");
        assertThat(tier.at("/reasons/0").asText())
                .isEqualTo(
                        "attain.customer.reason.purchasesReach [CN¥600,000.50, CN¥500,000, 90, 2, 90, 1, attain.customer.condition.purchases [CN¥500,000]]");
        assertThat(tier.at("/outlook/0").asText()).isEqualTo("attain.customer.outlook.up [A, CN¥500,000, CN¥120,000]");
        assertThat(tier.at("/outlook/1").asText())
                .isEqualTo("attain.customer.outlook.down [CN¥20,000, Dec 31, 2026, A, B]");
        assertThat(tier.path("changes")).hasSize(1);
        assertThat(tier.at("/changes/0/from").isNull()).isTrue();
        assertThat(tier.at("/changes/0/to").asText()).isEqualTo("A");
    }

    @Test
    void whatIsGivenHoldsAndTheRulesAreToldBesideIt() {
        when(words.of(60)).thenReturn(List.of(said(1, TODAY)));
        judged(new GivenTier(Tier.C, LocalDate.of(2026, 10, 1), TODAY));
        when(people.of("mei")).thenReturn(new Person("mei", "Mei"));

        JsonNode tier = rest.get("customers/SALES-60/tier").json();

        assertThat(tier.path("tier").asText()).isEqualTo("C");
        assertThat(tier.path("since").asText()).isEqualTo("2026-10-01");
        assertThat(tier.path("byRules").asText()).isEqualTo("A");
        assertThat(tier.path("version").asInt()).isEqualTo(1);
        assertThat(tier.at("/given/by/name").asText()).isEqualTo("Mei");
        assertThat(tier.at("/given/until").asText()).isEqualTo("2026-11-28");
        assertThat(tier.path("mayGive").asBoolean()).isFalse();
    }

    @Test
    void whatWasGivenIsOverAfterItsLastDayAndStaysKnown() {
        when(words.of(60)).thenReturn(List.of(said(1, TODAY.minusDays(1))));
        judged(new GivenTier(Tier.C, LocalDate.of(2026, 10, 1), TODAY.minusDays(1)));
        when(people.of("mei")).thenReturn(new Person("mei", "Mei"));

        JsonNode tier = rest.get("customers/SALES-60/tier").json();

        assertThat(tier.path("tier").asText()).isEqualTo("A");
        assertThat(tier.path("given").isNull()).isTrue();
        assertThat(tier.at("/words/0/reason").asText()).isEqualTo("Late payments");
    }

    @Test
    void aTierIsGivenAndTakenBack() throws Refused {
        String body = "{\"version\":0,\"tier\":\"b\",\"reason\":\"New plant\",\"until\":\"2026-12-31\"}";

        assertThat(send("PUT", "customers/SALES-60/tier/given", body).status()).isEqualTo(200);
        assertThat(send("DELETE", "customers/SALES-60/tier/given?version=1", "").status())
                .isEqualTo(200);

        verify(giving).give(any(), eq(HARBOR), eq(0), eq(Tier.B), eq("New plant"), eq(LocalDate.of(2026, 12, 31)));
        verify(giving).takeBack(any(), eq(HARBOR), eq(1));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(send("PUT", "customers/SALES-60/tier/given", "{}").status()).isEqualTo(400);
        assertThat(send("DELETE", "customers/SALES-60/tier/given", "").status()).isEqualTo(400);
    }

    private Answer send(String method, String path, String body) {
        return rest.send(method, path, "application/json", body);
    }

    private static TierWord said(int number, LocalDate until) {
        return new TierWord(number, Tier.C, "Late payments", LocalDate.of(2026, 11, 1), until, "mei", Instant.EPOCH);
    }

    @Test
    void aProjectsCustomersAndPurchasesByTier() {
        when(book.totals(TargetFixture.PROJECT))
                .thenReturn(List.of(new TierBook.Total(Tier.A, 3, 900), new TierBook.Total(Tier.C, 12, 0)));

        when(book.moves(TargetFixture.PROJECT)).thenReturn(new TierBook.Moves(2, 0));

        JsonNode totals = rest.get("customers/tiers?projectKey=SALES").json();

        assertThat(totals.path("tiers").findValuesAsText("tier")).containsExactly("A", "C");
        assertThat(totals.path("tiers").findValuesAsText("customers")).containsExactly("3", "12");
        assertThat(totals.path("movedUp").asInt()).isEqualTo(2);
        assertThat(totals.path("movedDown").asInt()).isZero();
        assertThat(totals.at("/unit/digits").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsHiddenOrNoCustomerIsNotFound() {
        MutableIssue noCustomer = sales.issue(61, true);
        when(noCustomer.getProjectId()).thenReturn(TargetFixture.PROJECT);
        sales.issue(62, false);

        assertThat(rest.get("customers/SALES-61/tier").status()).isEqualTo(404);
        assertThat(rest.get("customers/SALES-62/tier").status()).isEqualTo(404);
        assertThat(rest.get("customers/tiers?projectKey=OTHER").status()).isEqualTo(404);
        assertThat(rest.get("customers/tiers").status()).isEqualTo(404);
    }

    @Test
    void whoIsNotLoggedInIsTurnedAway() {
        sales.logOut();

        assertThat(rest.get("customers/SALES-60/tier").status()).isEqualTo(401);
        assertThat(rest.get("customers/tiers?projectKey=SALES").status()).isEqualTo(401);
    }
}
