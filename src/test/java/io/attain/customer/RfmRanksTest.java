package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
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

    /** Their middle rank is that of a 3, but nobody can have bought less than 0 days ago. */
    @Test
    void whereAllBoughtTodayAllHaveAFive() {
        RfmRanks ranks = RfmRanks.of(List.of(0L, 0L, 0L), true);

        assertThat(ranks.cuts()).hasToString("0, 0, 0, 0");
        assertThat(ranks.cuts().below(0)).isEqualTo(5);
        assertThat(ranks.classes()).isOne();
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

    /** One, and one more for each fifth of all that the middle of those alike is past: each by itself, as it is written. */
    @Property
    void cutsSayOfEachWhatItsRankSays(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 20) Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        RfmRanks more = RfmRanks.of(sorted, false);
        RfmRanks less = RfmRanks.of(sorted, true);

        for (long value : values) {
            long fewer = values.stream().filter(each -> each < value).count();
            long greater = values.stream().filter(each -> each > value).count();
            assertThat(more.cuts().from(value)).isEqualTo(byRank(fewer, values.size() - greater, values.size()));
            assertThat(less.cuts().below(value)).isEqualTo(byRank(greater, values.size() - fewer, values.size()));
        }
    }

    private static int byRank(long behind, long upTo, int all) {
        double middle = (behind + upTo) / 2.0 / all;
        return (int) Math.min(5, 1 + Math.floor(5 * middle + 1e-9));
    }

    /** Each of them is looked at once: with each beside each other one this would take hours. */
    @Test
    void halfAMillionCustomersAreRanked() {
        List<Long> sorted = LongStream.range(0, 500_000).boxed().toList();

        assertThat(RfmRanks.of(sorted, false).cuts()).hasToString("100000, 200000, 300000, 400000");
        assertThat(RfmRanks.of(sorted, true).cuts()).hasToString("99999, 199999, 299999, 399999");
    }
}
