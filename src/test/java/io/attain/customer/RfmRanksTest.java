package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Cuts that ranks give, and the scores by them. */
class RfmRanksTest {

    @Test
    void whoBoughtAsOftenIsScoredAlikeAndFewerClassesComeOut() {
        RfmRanks ranks = RfmRanks.of(List.of(1L, 1L, 1L, 1L, 1L, 1L, 2L, 2L, 3L, 10L), false);

        assertThat(Stream.of(1L, 2L, 3L, 10L).map(ranks.cuts()::from)).containsExactly(2, 4, 5, 5);
        assertThat(ranks.classes()).isEqualTo(3);
        assertThat(ranks.cuts()).hasToString("1, 2, 2, 3");
    }

    @Test
    void whoBoughtLastIsScoredHighest() {
        List<Long> days = List.of(3L, 3L, 10L, 40L, 90L, 90L, 120L, 200L, 381L, 400L);
        RfmRanks ranks = RfmRanks.of(days, true);

        assertThat(days.stream().map(ranks.cuts()::below)).containsExactly(5, 5, 4, 4, 3, 3, 2, 2, 1, 1);
        assertThat(ranks.classes()).isEqualTo(5);
    }

    /** The cuts say of each what its rank says; whoever is alike is scored alike, and more is never scored lower. */
    @Property
    void cutsKeepTheOrderOfRanks(@ForAll @Size(min = 1, max = 30) List<@LongRange(max = 20) Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        RfmRanks more = RfmRanks.of(sorted, false);
        RfmRanks less = RfmRanks.of(sorted, true);

        assertThat(sorted.stream().map(more.cuts()::from)).isSorted();
        assertThat(sorted.stream().map(value -> -less.cuts().below(value))).isSorted();
        assertThat(sorted.stream().map(more.cuts()::from).distinct()).hasSize(more.classes());
        assertThat(sorted.stream().map(less.cuts()::below).distinct()).hasSize(less.classes());
    }
}
