package io.attain.customer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierChange;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierRules;
import io.attain.customer.TierState;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEachEngine({TierStateRow.class, TierChangeRow.class})
class StoredTiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void givesBackStateAndChanges(AoDatabase database) {
        StoredTiers tiers = new StoredTiers(database.activeObjects());
        assertThat(tiers.find(7)).isEmpty();
        TierEvaluation first = evaluate(tiers, 7, 0, TODAY);
        TierEvaluation second = evaluate(tiers, 7, 60_000_000, TODAY.plusDays(1));
        assertThat(tiers.find(7)).contains(second.state());
        assertThat(tiers.changes(7))
                .containsExactly(second.change().orElseThrow(), first.change().orElseThrow());
        assertThat(tiers.changes(7)).extracting(TierChange::from).containsExactly(Tier.C, null);
    }

    @Test
    void sumsUpByTier(AoDatabase database) {
        StoredTiers tiers = new StoredTiers(database.activeObjects());
        evaluate(tiers, 7, 60_000_000, TODAY);
        evaluate(tiers, 8, 50_000_000, TODAY);
        evaluate(tiers, 9, 5, TODAY.minusDays(1));
        assertThat(tiers.totals(1))
                .containsExactly(new TierBook.Total(Tier.A, 2, 110_000_000), new TierBook.Total(Tier.C, 1, 5));
        assertThat(tiers.customers(1, Tier.A)).containsExactlyInAnyOrder(7L, 8L);
        assertThat(tiers.customers(1, Tier.B)).isEmpty();
        assertThat(tiers.customers(2, Tier.A)).isEmpty();
        List<TierState> standing = new ArrayList<>();
        tiers.forEach(1, standing::add);
        assertThat(standing)
                .containsExactlyInAnyOrder(
                        tiers.find(7).orElseThrow(),
                        tiers.find(8).orElseThrow(),
                        tiers.find(9).orElseThrow());
        tiers.forgetUnseen(1, TODAY);
        assertThat(tiers.totals(1)).containsExactly(new TierBook.Total(Tier.A, 2, 110_000_000));
        assertThat(tiers.totals(2)).isEmpty();
    }

    @Test
    void aTierGoesWithItsCustomerToAnotherProject(AoDatabase database) {
        StoredTiers tiers = new StoredTiers(database.activeObjects());
        TierEvaluation before = evaluate(tiers, 7, 60_000_000, TODAY);
        tiers.move(7, 2);
        tiers.move(8, 2);
        assertThat(tiers.totals(1)).isEmpty();
        assertThat(tiers.totals(2)).containsExactly(new TierBook.Total(Tier.A, 1, 60_000_000));
        tiers.forgetUnseen(1, TODAY.plusDays(1));
        assertThat(tiers.find(7)).contains(before.state());
    }

    @Test
    void tiersAreRecordedInManyPlacesAtTheSameMoment(AoDatabase database) throws InterruptedException {
        List<StoredTiers> nodes =
                List.of(new StoredTiers(database.activeObjects()), new StoredTiers(database.activeObjects()));

        assertThat(Together.failures(10, person -> evaluate(nodes.get(person % 2), person / 2, 5, TODAY)))
                .isEmpty();

        assertThat(nodes.get(0).totals(1)).containsExactly(new TierBook.Total(Tier.C, 4, 20));
    }

    private static TierEvaluation evaluate(StoredTiers tiers, long customer, long purchases, LocalDate day) {
        TierEvaluation evaluation = TierEvaluation.of(
                TierRules.standard(Unit.MONEY),
                tiers.find(customer).orElse(null),
                new TierInputs(purchases, false),
                day);
        tiers.record(1, customer, evaluation);
        return evaluation;
    }
}
