package io.attain.customer.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.customer.Customer;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierRules;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.ChainPerson.Attitude;
import io.attain.customer.record.ChainPerson.Influence;
import io.attain.customer.record.ChainPerson.Role;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.Ruling;
import io.attain.customer.record.app.ClearChains;
import io.attain.customer.store.StoredTiers;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

@OnEachEngine(
        with = TableSet.TIERS,
        value = {ChainRow.class, ChainPersonRow.class, CarriedChainsRow.class})
class StoredChainsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-25T02:30:00Z");

    private static final ChainPerson WANG =
            new ChainPerson(0, "王芳", "", Role.DECISION_MAKER, Influence.HIGH, Attitude.NEUTRAL, MONDAY, "lily");

    private static final ChainPerson LI =
            new ChainPerson(0, "Li", "Buyer", Role.BUYER, Influence.LOW, Attitude.UNKNOWN, null, null);

    @Test
    void givesBackWhatWasSaid(AoDatabase database) {
        StoredChains chains = node(database);
        DecisionChain first = DecisionChain.NONE.with(WANG);
        DecisionChain second = first.with(LI);
        DecisionChain third = second.without(1).ruled(new Ruling(true, "mei", NOW, "Met at the fair"));

        assertThat(chains.of(7)).isEqualTo(DecisionChain.NONE);
        assertThat(chains.put(1, 7, first)).isTrue();
        assertThat(chains.put(1, 7, second)).isTrue();
        assertThat(chains.of(7)).isEqualTo(second);
        assertThat(chains.clear(1)).containsExactly(7L);
        assertThat(chains.put(1, 7, second.without(1))).isTrue();
        assertThat(chains.clear(1)).isEmpty();
        assertThat(chains.put(1, 7, third)).isTrue();
        assertThat(chains.of(7)).isEqualTo(third);
        assertThat(chains.clear(1)).containsExactly(7L);
    }

    @Test
    void whoHasNotSeenTheLastVersionChangesNothing(AoDatabase database) {
        StoredChains chains = node(database);
        DecisionChain first = DecisionChain.NONE.with(WANG);
        assertThat(chains.put(1, 7, first)).isTrue();

        assertThat(chains.put(1, 7, DecisionChain.NONE.with(LI))).isFalse();
        assertThat(chains.put(1, 7, first.with(LI).with(LI))).isFalse();

        assertThat(chains.of(7)).isEqualTo(first);
    }

    @Test
    void ofManyWhoSaySomethingAtOnceOneIsHeard(AoDatabase database) throws InterruptedException {
        AtomicInteger heard = new AtomicInteger();

        assertThat(Together.failures(10, person -> {
                    if (node(database).put(1, 7, DecisionChain.NONE.with(WANG))) {
                        heard.incrementAndGet();
                    }
                }))
                .isEmpty();

        assertThat(heard).hasValue(1);
        assertThat(node(database).of(7).people()).hasSize(1);
    }

    @Test
    void aChainGoesWithItsCustomerAndIsForgottenWithIt(AoDatabase database) {
        StoredChains chains = node(database);
        assertThat(chains.put(1, 7, DecisionChain.NONE.with(WANG))).isTrue();

        chains.move(7, 2);
        assertThat(chains.clear(1)).isEmpty();
        assertThat(chains.clear(2)).containsExactly(7L);

        chains.forget(7);
        assertThat(chains.clear(2)).isEmpty();
        assertThat(chains.of(7)).isEqualTo(DecisionChain.NONE);
    }

    @Test
    void aPlanThatAnOlderVersionCountedIsClearUntilSomebodySaysOtherwise(AoDatabase database) {
        evaluate(database, 1, 7, true);
        evaluate(database, 1, 8, false);
        evaluate(database, 2, 9, true);
        ClearChains clear = clearChains(database);

        assertThat(clear.isClear(customer(1, 7))).isTrue();
        assertThat(clear.clear(1)).containsExactly(7L);
        assertThat(clear.clear(2)).containsExactly(9L);
        assertThat(node(database).of(7)).isEqualTo(DecisionChain.NONE.ruled(Ruling.asBefore(NOW)));

        assertThat(node(database).put(1, 7, node(database).of(7).ruled(null))).isTrue();
        assertThat(clear.isClear(customer(1, 7))).isFalse();
        assertThat(clear.clear(1)).isEmpty();
    }

    @Test
    void aPlanThatIsMadeLaterNeedsItsChain(AoDatabase database) {
        ClearChains clear = clearChains(database);
        assertThat(clear.clear(1)).isEmpty();

        evaluate(database, 1, 7, true);

        clear.catchUp(1);
        assertThat(clear.isClear(customer(1, 7))).isFalse();
        assertThat(clear.clear(1)).isEmpty();
    }

    @Test
    void nodesCarryOverOnce(AoDatabase database) throws InterruptedException {
        evaluate(database, 1, 7, true);

        assertThat(Together.failures(4, node -> clearChains(database).catchUp(1)))
                .isEmpty();

        assertThat(node(database).clear(1)).containsExactly(7L);
    }

    private static void evaluate(AoDatabase database, long project, long customer, boolean plan) {
        TierEvaluation evaluation =
                TierEvaluation.of(TierRules.standard(Unit.MONEY), null, new TierInputs(0, plan), MONDAY);
        new StoredTiers(new PlainSql(database.executors()), SetClock.noonOf(MONDAY))
                .write(project, List.of(new Judged(customer, null, evaluation)));
    }

    private static Customer customer(long project, long id) {
        return new Customer(id, project, Unit.MONEY, true);
    }

    private static ClearChains clearChains(AoDatabase database) {
        Today today = Mockito.mock();
        Mockito.when(today.now()).thenReturn(NOW);
        return new ClearChains(node(database), today);
    }

    private static StoredChains node(AoDatabase database) {
        return new StoredChains(new PlainSql(database.executors()));
    }
}
