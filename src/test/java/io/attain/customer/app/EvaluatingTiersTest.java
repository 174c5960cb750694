package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.attain.customer.Customer;
import io.attain.customer.InMemoryTiers;
import io.attain.customer.KeptOfCustomers;
import io.attain.customer.Tier;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.kernel.Unit;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of three customers who were never evaluated one bought for 600,000 in the last twelve months, one for 200,000. */
class EvaluatingTiersTest {

    private static final long PROJECT = SellingSite.PROJECT;
    private static final long OTHER = SellingSite.OTHER;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final InMemoryTiers kept = new InMemoryTiers();
    private final SellingSite site = new SellingSite();
    private final InMemoryRuleVersions versions = new InMemoryRuleVersions();
    private final KeptOfCustomers chains = mock();
    private final EvaluatingTiers tiers =
            new EvaluatingTiers(site, site, site, kept, List.of(kept, chains), new TierRulesInForce(versions));

    @BeforeEach
    void threeCustomers() {
        List.of(1L, 2L, 3L).forEach(id -> site.bought.put(id, new TreeMap<>()));
        site.buys(1, TODAY.minusMonths(3), 600_000);
        site.buys(2, TODAY.minusYears(1).plusDays(1), 200_000);
        site.buys(3, TODAY.minusYears(1), 700_000);
    }

    @Test
    void allCustomersAreEvaluatedByWhatTheyBoughtWhichIsAskedForOnce() {
        assertThat(tiers.evaluateAll(PROJECT, TODAY)).isEqualTo(3);

        assertThat(tier(1)).isEqualTo(Tier.A);
        assertThat(tier(2)).isEqualTo(Tier.B);
        assertThat(tier(3)).isEqualTo(Tier.C);
        assertThat(site.questions).isZero();
    }

    @Test
    void whoIsNoMoreIsForgottenTheDayAfter() {
        tiers.evaluateAll(PROJECT, TODAY);
        site.bought.remove(3L);

        tiers.evaluateAll(PROJECT, TODAY.plusDays(1));

        assertThat(kept.kept.keySet()).containsExactly(1L, 2L);
    }

    /** Nobody heard that its issue was deleted: its chain and its notes go with where it stood. */
    @Test
    void ofWhoWasDeletedWhileNobodyHeardItNothingIsKept() {
        tiers.evaluateAll(PROJECT, TODAY);
        site.bought.remove(3L);
        site.gone.add(3L);

        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(kept.kept.keySet()).containsExactly(1L, 2L);
        verify(chains).forget(3);
    }

    @Test
    void whomASearchMissedIsEvaluatedAllTheSame() {
        tiers.evaluateAll(PROJECT, TODAY);
        site.hidden = 1;

        tiers.evaluateAll(PROJECT, TODAY.plusDays(1));

        assertThat(tier(1)).isEqualTo(Tier.A);
    }

    @Test
    void whoMovedWhileNobodyHeardItTakesAlongAllThatIsKept() {
        tiers.evaluateAll(PROJECT, TODAY);
        site.elsewhere.add(1L);

        tiers.evaluateAll(PROJECT, TODAY.plusDays(1));

        assertThat(tier(1)).isEqualTo(Tier.A);
        assertThat(kept.moved).isEqualTo(Map.of(1L, OTHER));
        verify(chains).move(1, OTHER);
        verifyNoMoreInteractions(chains);
    }

    @Test
    void anExpansionPlanCountsOnceTheDecisionChainIsClear() {
        site.planned.addAll(List.of(2L, 3L));
        site.clear.addAll(List.of(1L, 3L));

        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(tier(2)).isEqualTo(Tier.B);
        assertThat(tier(3)).isEqualTo(Tier.A);
        site.clear.add(2L);
        assertThat(tiers.evaluate(2, TODAY)).isTrue();
        assertThat(tier(2)).isEqualTo(Tier.A);
    }

    @Test
    void theProjectsOwnLimitsHold() {
        TierLimits limits = new TierLimits(700_000, 300_000, 90, 2, 90);
        versions.append(TierRuleSet.SET, PROJECT, new RuleVersion<>(1, limits, "mei", Instant.EPOCH));

        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(tier(1)).isEqualTo(Tier.B);
        assertThat(tier(2)).isEqualTo(Tier.C);
    }

    /** A rule asks for an option of a field: who has it is known by its id, whatever it is called. */
    @Test
    void whatIsInAFieldGivesATierAndIsKeptWithTheChange() {
        versions.append(
                TierRuleSet.SET, PROJECT, new RuleVersion<>(1, FollowedAndNightlyTest.MANY, "mei", Instant.EPOCH));
        site.buys(3, TODAY.minusDays(200), 5_000);
        site.buys(3, TODAY.minusDays(100), 5_000);
        site.filled.put(3L, "71");

        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(tier(3)).isEqualTo(Tier.B);
        assertThat(kept.changes.get(3L)).singleElement().satisfies(change -> {
            assertThat(change.reason().rule()).isEqualTo(4);
            assertThat(change.inputs().facts()).hasToString("7=71;rfm=3,2,2");
            assertThat(change.ruleVersion()).isEqualTo(2);
        });
    }

    /** The pass that follows other rules is over before the night writes what it has read: of customer 1 it said what was kept. */
    @Test
    void theNightDoesNotRunOverWhoGoesByNewerRules() {
        versions.append(TierRuleSet.SET, PROJECT, version(1, 700_000));
        tiers.evaluateAll(PROJECT, TODAY);
        versions.append(TierRuleSet.SET, PROJECT, version(2, 500_000));
        site.meanwhile = () -> {
            site.meanwhile = () -> {};
            versions.append(TierRuleSet.SET, PROJECT, version(3, 700_000));
            tiers.evaluateAll(PROJECT, TODAY);
        };

        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(tier(1)).isEqualTo(Tier.B);
    }

    private static RuleVersion<TierLimits> version(int number, int limitA) {
        return new RuleVersion<>(number, new TierLimits(limitA, 100_000, 90, 2, 90), "mei", Instant.EPOCH);
    }

    @Test
    void whoseTierStaysIsNotCountedAsChangedNorWritten() {
        tiers.evaluate(1, TODAY);

        assertThat(tiers.evaluateAll(PROJECT, TODAY)).isEqualTo(2);
        assertThat(tiers.evaluateAll(PROJECT, TODAY.plusDays(1))).isZero();
        assertThat(kept.kept.get(1L).stamp()).isEqualTo(1);
    }

    @Test
    void whoStaysWhereItIsIsNotLookedAtFurther() {
        tiers.evaluateAll(PROJECT, TODAY);
        kept.asked.clear();

        tiers.evaluateAll(PROJECT, TODAY.plusDays(1));

        assertThat(kept.asked).containsExactly(2L);
    }

    @Test
    void aPreviewSaysTheSameAndKeepsNothing() {
        TierEvaluation preview = tiers.preview(customer(1), TODAY).evaluation();

        assertThat(preview.state().tier()).isEqualTo(Tier.A);
        assertThat(kept.kept).isEmpty();
        tiers.evaluateAll(PROJECT, TODAY);
        assertThat(kept.kept.get(1L).state()).isEqualTo(preview.state());
    }

    /** While the night goes through the project, customer 2 buys, and is evaluated by it at once. */
    @Test
    void aBookingWhileTheNightIsUnderWayIsNotUndone() {
        tiers.evaluateAll(PROJECT, TODAY.minusDays(1));
        whileTheNightIsUnderWayBuys(400_000);
        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(tier(2)).isEqualTo(Tier.A);
    }

    /** The night has read a booking that is taken back before it writes; what follows the two finds nothing else than before. */
    @Test
    void whatIsTakenBackWhileTheNightIsUnderWayStaysTakenBack() {
        tiers.evaluateAll(PROJECT, TODAY.minusDays(1));
        site.buys(2, TODAY, 400_000);
        whileTheNightIsUnderWayBuys(-400_000);
        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(tier(2)).isEqualTo(Tier.B);
    }

    @Test
    void whoIsEvaluatedForTheFirstTimeWhileTheNightIsUnderWayIsJudgedByWhatIsNew() {
        whileTheNightIsUnderWayBuys(400_000);
        tiers.evaluateAll(PROJECT, TODAY);

        assertThat(tier(2)).isEqualTo(Tier.A);
        assertThat(kept.changes.get(2L)).hasSize(1);
    }

    /** Customer 2, which is evaluated by it at once. */
    private void whileTheNightIsUnderWayBuys(long amount) {
        site.meanwhile = () -> {
            site.meanwhile = () -> {};
            site.buys(2, TODAY, amount);
            tiers.evaluate(2, TODAY);
        };
    }

    /** What is read of a customer that goes up in another may be anything between: what it had until then stays its own. */
    @Test
    void whoIsOnTheMoveStaysAsItStoodUntilThatHasEnded() {
        tiers.evaluateAll(PROJECT, TODAY);
        site.moving.add(2L);
        site.buys(2, TODAY, 400_000);

        assertThat(tiers.evaluate(2, TODAY)).isFalse();
        assertThat(tiers.evaluateAll(PROJECT, TODAY.plusDays(1))).isZero();

        assertThat(tier(2)).isEqualTo(Tier.B);
        assertThat(kept.changes.get(2L)).hasSize(1);
        site.moving.clear();
        assertThat(tiers.evaluate(2, TODAY)).isTrue();
    }

    @Test
    void whatWasReadWhileACustomerBeganToMoveIsNotWritten() {
        tiers.evaluate(2, TODAY);
        site.buys(2, TODAY, 400_000);
        site.reading = () -> site.moving.add(2L);

        assertThat(tiers.evaluate(2, TODAY)).isFalse();

        assertThat(tier(2)).isEqualTo(Tier.B);
    }

    private Tier tier(long customer) {
        return kept.kept.get(customer).state().tier();
    }

    private static Customer customer(long id) {
        return new Customer(id, PROJECT, Unit.MONEY, false);
    }
}
