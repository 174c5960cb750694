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
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.ChainBookContract;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.Identity;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.Ruling;
import io.attain.customer.record.app.ClearChains;
import io.attain.customer.store.StoredTiers;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

@OnEachEngine(
        with = TableSet.TIERS,
        value = {ChainRow.class, ChainPersonRow.class, CarriedChainsRow.class, MarkRow.class})
class StoredChainsTest implements ChainBookContract {

    private final AoDatabase database;

    StoredChainsTest(AoDatabase database) {
        this.database = database;
    }

    @Override
    public ChainBook chains() {
        return node(database);
    }

    @Test
    void byWhatPeopleAreKnownIsWrittenOnceMore() {
        PlainSql sql = new PlainSql(database.executors());
        assertThat(node(database).put(1, 7, DecisionChain.NONE.with(WANG))).isTrue();
        List<String> marks = marks(sql);
        int former = sql.write(session ->
                session.change("UPDATE {IDENTITY_MARK} SET [MARK_TEXT] = :FORMER", Columns.of("FORMER", "former")));

        node(database).markAgain(1);

        assertThat(marks).hasSize(former).isNotEmpty();
        assertThat(marks(sql)).containsExactlyInAnyOrderElementsOf(marks);
    }

    private static List<String> marks(PlainSql sql) {
        return sql.read(session ->
                session.list("SELECT [MARK_TEXT] FROM {IDENTITY_MARK}", Columns.none(), row -> row.text("MARK_TEXT")));
    }

    @Test
    void ofManyWhoSaySomethingAtOnceOneIsHeard() throws InterruptedException {
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
    void whoeverIsReachedByTheSamePhoneOrMailMakesTwoAlike() {
        StoredChains chains = node(database);
        StoredMarks marks = new StoredMarks(new PlainSql(database.executors()));
        marks.put(1, 8, Identity.of("Northwind", "", "+86 13812345678", ""));
        assertThat(chains.put(1, 7, DecisionChain.NONE.with(WANG))).isTrue();
        assertThat(chains.put(1, 7, chains.of(7).with(LI))).isTrue();
        assertThat(chains.put(1, 9, DecisionChain.NONE.with(WANG))).isTrue();

        assertThat(marks.alike(7, 9)).isEqualTo(Map.of(8L, Set.of(Sign.PHONE), 9L, Set.of(Sign.PHONE, Sign.MAIL)));
        marks.put(1, 7, Identity.of("Harbour", "", "", ""));
        assertThat(marks.alike(7, 9)).as("what the issue says is apart").hasSize(2);

        assertThat(chains.put(1, 9, chains.of(9).without(1))).isTrue();
        assertThat(marks.alike(7, 9)).containsOnlyKeys(8L);
        marks.move(7, 2);
        assertThat(marks.alike(7, 9)).isEmpty();
    }

    @Test
    void aPlanThatAnOlderVersionCountedIsClearUntilSomebodySaysOtherwise() {
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
    void aPlanThatIsMadeLaterNeedsItsChain() {
        ClearChains clear = clearChains(database);
        assertThat(clear.clear(1)).isEmpty();

        evaluate(database, 1, 7, true);

        clear.catchUp(1);
        assertThat(clear.isClear(customer(1, 7))).isFalse();
        assertThat(clear.clear(1)).isEmpty();
    }

    @Test
    void nodesCarryOverOnce() throws InterruptedException {
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
