package io.attain.customer.merging.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.Proof;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.Move;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnEachEngine({MergeRow.class, MergeMoveRow.class, EditionRow.class})
class StoredMergesTest {

    private static final Merge BEGUN = new Merge(
            0,
            1,
            10,
            20,
            "SALES-20",
            "3",
            "zhou",
            Instant.parse("2026-11-30T10:00:00Z"),
            State.UNDER_WAY,
            Proof.NONE,
            "");

    private final StoredMerges merges;

    StoredMergesTest(AoDatabase database) {
        this.merges = new StoredMerges(database.activeObjects(), TestSurroundings.alone(database));
    }

    @Test
    void whoWentUpInAnotherIsAwayOnceItIsDoneAndUntilItGoesBack() {
        Merge begun = merges.add(BEGUN, List.of(Move.of(Move.FIRST_WIN, 7), Move.named(Move.NOTE, "needs", "Heat")));
        assertThat(merges.isAway(20)).isFalse();
        assertThat(merges.among(Set.of(7L, 8L))).containsExactly(7L);

        Merge done = begun.in(State.DONE).told(new Proof(4, 0), "");
        assertThat(merges.change(done, State.UNDER_WAY)).isTrue();
        assertThat(merges.change(done, State.UNDER_WAY)).isFalse();
        assertThat(merges.isAway(20)).isTrue();
        assertThat(merges.isAway(10)).isFalse();
        assertThat(merges.find(1, done.id())).contains(done);
        assertThat(merges.find(2, done.id())).isEmpty();
        assertThat(merges.into(10)).containsExactly(done);

        assertThat(merges.change(done.in(State.GOING_BACK), State.DONE)).isTrue();
        assertThat(merges.isAway(20)).isFalse();
        assertThat(merges.areAny()).isFalse();
        assertThat(merges.among(Set.of(7L))).containsExactly(7L);
        assertThat(merges.change(done.in(State.TAKEN_BACK), State.GOING_BACK)).isTrue();
        assertThat(merges.among(Set.of(7L))).isEmpty();
    }

    @Test
    void whatMovedIsKeptOnce() {
        Merge begun = merges.add(BEGUN, List.of());
        merges.keep(begun.id(), List.of(Move.of("purchases", 1), Move.of("purchases", 2)));
        merges.keep(begun.id(), List.of(Move.of("purchases", 2), Move.named(Move.FIELD, "PHONE", "")));

        assertThat(merges.moves(begun.id()))
                .containsExactly(Move.of("purchases", 1), Move.of("purchases", 2), Move.named(Move.FIELD, "PHONE", ""));

        merges.forget(begun.id());
        assertThat(merges.moves(begun.id())).isEmpty();
        assertThat(merges.in(1, State.UNDER_WAY)).isEmpty();
    }
}
