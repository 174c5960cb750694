package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where evaluations leave customers, wherever it is kept. */
public interface TierStatesContract {

    LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Where it is kept; of each test one place, in which nobody was evaluated before. */
    TierStates states();

    private Judged judged(long customer, @Nullable Kept before, long purchases, LocalDate day, String owner) {
        TierEvaluation evaluation = TierEvaluation.of(
                TierRules.standard(Unit.MONEY),
                before == null ? null : before.state(),
                new TierInputs(purchases, false),
                day);
        return new Judged(customer, before, evaluation, owner);
    }

    private @Nullable Kept kept(long customer) {
        return states().of(List.of(customer)).get(customer);
    }

    private Set<Long> evaluate(long customer, long purchases, LocalDate day, String owner) {
        return states().write(1, List.of(judged(customer, kept(customer), purchases, day, owner)));
    }

    @Test
    default void whatAnEvaluationSaysIsKeptWithWhoseTheCustomerWas() {
        assertThat(evaluate(7, 5, MONDAY, "lily")).isEmpty();
        Kept first = kept(7);
        assertThat(evaluate(7, 60_000_000, MONDAY.plusDays(1), "")).isEmpty();

        assertThat(first.owner()).isEqualTo("lily");
        assertThat(first.stamp()).isEqualTo(1);
        assertThat(first.state().tier()).isEqualTo(Tier.C);
        assertThat(kept(7).owner()).isEmpty();
        assertThat(kept(7).stamp()).isEqualTo(2);
        assertThat(kept(7).state().tier()).isEqualTo(Tier.A);
        assertThat(kept(7).state().since()).isEqualTo(MONDAY.plusDays(1));
        assertThat(states().of(List.of(8L))).isEmpty();
        assertThat(states().of(List.of())).isEmpty();
    }

    @Test
    default void whoJudgedByWhatWasThereBeforeWritesNothingOfThatOneAlone() {
        evaluate(7, 5, MONDAY, "lily");
        Kept seen = kept(7);
        evaluate(7, 60_000_000, MONDAY, "lily");
        Kept newer = kept(7);

        assertThat(states().write(1, List.of(judged(7, seen, 6, MONDAY, "tom"), judged(8, null, 9, MONDAY, "tom"))))
                .containsExactly(7L);
        assertThat(states().write(1, List.of(judged(7, null, 6, MONDAY, "tom"))))
                .containsExactly(7L);

        assertThat(kept(7)).isEqualTo(newer);
        assertThat(kept(8).owner()).isEqualTo("tom");
    }

    @Test
    default void ofEachProjectItsCustomersAreTold() {
        states().write(1, List.of(judged(7, null, 5, MONDAY, "lily"), judged(8, null, 6, MONDAY, "tom")));
        states().write(2, List.of(judged(9, null, 7, MONDAY, "wang")));
        Map<Long, Kept> all = new HashMap<>();

        states().forEachKept(1, all::put);

        assertThat(all).isEqualTo(states().of(List.of(7L, 8L)));
        assertThat(states().glances(1, MONDAY.plusDays(1))).containsOnlyKeys(7L, 8L);
        assertThat(states().glances(3, MONDAY)).isEmpty();
    }

    /** The same day is looked at again: what happened on it may have changed. */
    @Test
    default void whoBelongsWhereTheyAreRestsFromTheNextDayOn() {
        evaluate(7, 60_000_000, MONDAY, "lily");

        assertThat(states().glances(1, MONDAY)).isEqualTo(Map.of(7L, new TierGlance(1, null, 60_000_000, "lily")));
        assertThat(states().glances(1, MONDAY.plusDays(1)))
                .isEqualTo(Map.of(7L, new TierGlance(1, Tier.A, 60_000_000, "lily")));

        evaluate(7, 5, MONDAY.plusDays(1), "lily");
        assertThat(states().glances(1, MONDAY.plusDays(9)))
                .as("found too low once")
                .isEqualTo(Map.of(7L, new TierGlance(2, null, 5, "lily")));
    }

    @Test
    default void theyAreForgottenUnlessTheyWereEvaluatedThatDayOrLater() {
        evaluate(7, 5, MONDAY, "lily");
        evaluate(8, 5, MONDAY.minusDays(1), "lily");

        states().forget(2, List.of(7L, 8L), MONDAY.plusDays(9));
        assertThat(states().of(List.of(7L, 8L))).hasSize(2);
        states().forget(1, List.of(7L, 8L, 9L), MONDAY);
        assertThat(states().of(List.of(7L, 8L))).containsOnlyKeys(7L);
        states().forget(7);
        assertThat(states().of(List.of(7L))).isEmpty();
    }

    @Test
    default void whoMovesKeepsTheTierAndHasAnotherStamp() {
        evaluate(7, 60_000_000, MONDAY, "lily");
        Kept before = kept(7);

        states().move(7, 2);
        states().move(8, 2);

        assertThat(states().glances(1, MONDAY)).isEmpty();
        assertThat(states().glances(2, MONDAY)).containsOnlyKeys(7L);
        assertThat(kept(7)).isEqualTo(new Kept(before.state(), 2, null, "lily"));
        assertThat(states().write(2, List.of(judged(7, before, 5, MONDAY, "lily"))))
                .containsExactly(7L);
    }

    @Test
    default void manyAreWrittenAtOnce() {
        List<Long> ids = LongStream.rangeClosed(1, 1_200).boxed().toList();

        assertThat(states().write(
                                1,
                                ids.stream()
                                        .map(id -> judged(id, null, id, MONDAY, ""))
                                        .toList()))
                .isEmpty();

        assertThat(states().of(ids)).hasSize(1_200).allSatisfy((id, kept) -> assertThat(
                        kept.state().inputs().purchases())
                .isEqualTo(id));
    }
}
