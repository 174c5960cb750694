package io.attain.customer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.customer.RfmCuts;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierChange;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierFacts;
import io.attain.customer.TierInputs;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleText;
import io.attain.customer.TierRules;
import io.attain.customer.TierState;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.TIERS)
class StoredTiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final AoDatabase database;
    private final PlainSql sql;
    private final SetClock today = SetClock.noonOf(TODAY);
    private final StoredTiers tiers;

    StoredTiersTest(AoDatabase database) {
        this.database = database;
        this.sql = new PlainSql(database.executors());
        this.tiers = new StoredTiers(sql, today);
    }

    @Test
    void givesBackStateAndChanges() {
        assertThat(tiers.find(7)).isEmpty();
        TierEvaluation first = evaluate(tiers, 7, 0, TODAY);
        TierEvaluation second = evaluate(tiers, 7, 60_000_000, TODAY.plusDays(1));
        assertThat(tiers.find(7)).contains(second.state());
        assertThat(tiers.of(List.of(7L, 8L))).isEqualTo(Map.of(7L, new Kept(second.state(), 2, null)));
        assertThat(tiers.of(List.of(7L)))
                .extractingByKey(7L)
                .extracting(Kept::stamp)
                .isEqualTo(2);
        assertThat(tiers.changes(7))
                .containsExactly(second.change().orElseThrow(), first.change().orElseThrow());
        assertThat(tiers.changes(7)).extracting(TierChange::from).containsExactly(Tier.C, null);
    }

    @Test
    void aPlanIsKeptWhetherItCountsOrNot() {
        TierInputs planned = new TierInputs(5, false, true);
        TierEvaluation evaluation = TierEvaluation.of(TierRules.standard(Unit.MONEY), null, planned, TODAY);

        tiers.write(1, List.of(new Judged(7, null, evaluation)));

        assertThat(tiers.find(7)).map(TierState::inputs).contains(planned);
    }

    @Test
    void whatElseWasAskedForIsKeptWithTheRuleThatHeld() {
        TierRules rules = new TierLimits(
                        500_000,
                        100_000,
                        90,
                        2,
                        90,
                        TierRuleText.of("A: field 7 in 71").rules(),
                        RfmCuts.STANDARD,
                        false)
                .rules(2, Unit.MONEY);
        TierInputs asked = new TierInputs(5, false, false, TierFacts.of("7=71;8=0.5;rfm=1,2,3;yearly=12"));
        TierEvaluation evaluation = TierEvaluation.of(rules, null, asked, TODAY);

        tiers.write(1, List.of(new Judged(7, null, evaluation)));

        assertThat(tiers.find(7)).map(TierState::inputs).contains(asked);
        assertThat(tiers.changes(7)).containsExactly(evaluation.change().orElseThrow());
        assertThat(evaluation.reason().rule()).isEqualTo(1);
    }

    @Test
    void whoseACustomerIsIsKeptAndAnotherOwnerIsNews() {
        TierEvaluation evaluation =
                TierEvaluation.of(TierRules.standard(Unit.MONEY), null, new TierInputs(5, false), TODAY);
        tiers.write(1, List.of(new Judged(7, null, evaluation, "lily")));

        Kept kept = tiers.of(List.of(7L)).get(7L);
        assertThat(kept.owner()).isEqualTo("lily");
        assertThat(new Judged(7, kept, evaluation, "lily").isNews()).isFalse();
        assertThat(new Judged(7, kept, evaluation, "tom").isNews()).isTrue();
    }

    @Test
    void aDayKeepsOneChangeOfACustomerOrNone() {
        TierEvaluation first = evaluate(tiers, 7, 0, TODAY);
        evaluate(tiers, 7, 60_000_000, TODAY.plusDays(1));
        evaluate(tiers, 7, 20_000_000, TODAY.plusDays(1));
        assertThat(tiers.changes(7)).extracting(TierChange::to).containsExactly(Tier.B, Tier.C);
        evaluate(tiers, 7, 500, TODAY.plusDays(1));
        assertThat(tiers.changes(7)).containsExactly(first.change().orElseThrow());
    }

    @Test
    void whatSaysTheSameIsWrittenUnderTheNextStampAndChangesNothingElse() {
        TierEvaluation first = evaluate(tiers, 7, 60_000_000, TODAY);
        TierEvaluation again = evaluate(tiers, 7, 60_000_000, TODAY.plusDays(3));

        assertThat(tiers.of(List.of(7L)))
                .extractingByKey(7L)
                .extracting(Kept::stamp)
                .isEqualTo(2);
        assertThat(again.state().now()).isEqualTo(first.state().now());
        assertThat(tiers.changes(7)).containsExactly(first.change().orElseThrow());
    }

    @Test
    void whoeverJudgedByWhatIsOlderWritesNothing() {
        Kept seen = kept(evaluate(tiers, 7, 5, TODAY), 1);
        TierEvaluation newer = evaluate(tiers, 7, 60_000_000, TODAY);

        assertThat(tiers.write(
                        1,
                        List.of(
                                new Judged(7, seen, evaluation(seen.state(), 6, TODAY)),
                                new Judged(8, null, evaluation(null, 9, TODAY)))))
                .isEqualTo(Set.of(7L));
        assertThat(tiers.write(1, List.of(new Judged(7, null, evaluation(null, 6, TODAY)))))
                .isEqualTo(Set.of(7L));

        assertThat(tiers.find(7)).contains(newer.state());
        assertThat(tiers.changes(7)).hasSize(1);
        assertThat(tiers.find(8)).isPresent();
    }

    @Test
    void thousandsAreWrittenByAFewStatements() {
        List<Judged> many = LongStream.range(0, 1_000)
                .mapToObj(id -> new Judged(id, null, evaluation(null, 5, TODAY)))
                .toList();

        assertThat(database.sent(() -> tiers.write(1, many))).hasSizeLessThan(10);
        assertThat(tiers.totals(1)).containsExactly(new TierBook.Total(Tier.C, 1_000, 5_000));
    }

    @Test
    void sumsUpByTier() {
        evaluate(tiers, 7, 60_000_000, TODAY);
        evaluate(tiers, 8, 50_000_000, TODAY);
        evaluate(tiers, 9, 5, TODAY.minusDays(1));
        assertThat(tiers.totals(1))
                .containsExactly(new TierBook.Total(Tier.A, 2, 110_000_000), new TierBook.Total(Tier.C, 1, 5));
        assertThat(tiers.customers(1, Tier.A)).containsExactlyInAnyOrder(7L, 8L);
        assertThat(tiers.customers(1, Tier.B)).isEmpty();
        assertThat(tiers.customers(2, Tier.A)).isEmpty();
    }

    @Test
    void thoseThatAreNoMoreAreForgottenUnlessTheyAreEvaluatedOnTheSameDay() {
        evaluate(tiers, 7, 60_000_000, TODAY);
        evaluate(tiers, 9, 5, TODAY.minusDays(1));

        tiers.forget(2, List.of(7L, 9L), TODAY);
        assertThat(tiers.find(9)).isPresent();
        tiers.forget(1, List.of(7L, 9L), TODAY);

        assertThat(tiers.totals(1)).containsExactly(new TierBook.Total(Tier.A, 1, 60_000_000));
    }

    @Test
    void aTierGoesWithItsCustomerToAnotherProject() {
        TierEvaluation before = evaluate(tiers, 7, 60_000_000, TODAY);
        tiers.move(7, 2);
        tiers.move(8, 2);
        assertThat(tiers.totals(1)).isEmpty();
        assertThat(tiers.totals(2)).containsExactly(new TierBook.Total(Tier.A, 1, 60_000_000));
        tiers.forget(1, List.of(7L), TODAY.plusDays(1));
        assertThat(tiers.find(7)).contains(before.state());
        assertThat(tiers.of(List.of(7L)))
                .extractingByKey(7L)
                .extracting(Kept::stamp)
                .isEqualTo(2);
    }

    @Test
    void whoMovedInThirtyDaysIsFoundByTheWay() {
        evaluate(tiers, 6, 5, TODAY.minusDays(40));
        evaluate(tiers, 7, 5, TODAY.minusDays(40));
        evaluate(tiers, 6, 60_000_000, TODAY.minusDays(30));
        evaluate(tiers, 7, 60_000_000, TODAY.minusDays(29));
        evaluate(tiers, 8, 60_000_000, TODAY);

        assertThat(tiers.moved(1, true)).containsExactly(7L);
        assertThat(tiers.moved(1, false)).isEmpty();
        assertThat(tiers.moved(2, true)).isEmpty();
        assertThat(tiers.moves(1)).isEqualTo(new TierBook.Moves(1, 0));
        assertThat(tiers.moves(2)).isEqualTo(new TierBook.Moves(0, 0));
    }

    @Test
    void manyAreReadWhetherTheirIdsAreNearOrFar() {
        TierEvaluation first = evaluation(null, 5, TODAY);
        for (int apart : new int[] {2, 1_000}) {
            List<Long> ids = LongStream.range(1, 150)
                    .map(number -> number * apart)
                    .boxed()
                    .toList();
            tiers.write(1, ids.stream().map(id -> new Judged(id, null, first)).toList());
            List<Long> asked = ids.subList(10, 140);

            assertThat(tiers.of(asked)).containsOnlyKeys(asked).allSatisfy((id, kept) -> assertThat(kept.state())
                    .isEqualTo(first.state()));
            tiers.forget(1, ids, TODAY.plusDays(1));
        }
    }

    @Test
    void tiersAreWrittenInManyPlacesAtTheSameMoment() throws InterruptedException {
        List<StoredTiers> nodes = List.of(tiers, new StoredTiers(new PlainSql(database.executors()), today));

        assertThat(Together.failures(10, person -> evaluate(nodes.get(person % 2), person / 2, 5, TODAY)))
                .isEmpty();

        assertThat(tiers.totals(1)).containsExactly(new TierBook.Total(Tier.C, 4, 20));
    }

    static TierEvaluation evaluate(StoredTiers tiers, long customer, long purchases, LocalDate day) {
        Kept before = tiers.of(List.of(customer)).get(customer);
        TierEvaluation evaluation = evaluation(before == null ? null : before.state(), purchases, day);
        tiers.write(1, List.of(new Judged(customer, before, evaluation)));
        return evaluation;
    }

    static TierEvaluation evaluation(@Nullable TierState before, long purchases, LocalDate day) {
        return TierEvaluation.of(TierRules.standard(Unit.MONEY), before, new TierInputs(purchases, false), day);
    }

    private static Kept kept(TierEvaluation evaluation, int stamp) {
        return kept(evaluation.state(), stamp);
    }

    private static Kept kept(TierState state, int stamp) {
        return new Kept(state, stamp, null);
    }
}
