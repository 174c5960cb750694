package io.attain.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void theMeanOfNothingIsNothing() {
        assertThat(Tally.NONE.mean()).isZero();
        assertThat(Tally.of(List.of())).isEqualTo(Tally.NONE);
    }

    @Test
    void aMeanIsRoundedHalfUpAlsoOfVeryLargeSums() {
        assertThat(new Tally(5, 2).mean()).isEqualTo(3);
        assertThat(new Tally(4, 3).mean()).isEqualTo(1);
        assertThat(new Tally(Long.MAX_VALUE, 1).mean()).isEqualTo(Long.MAX_VALUE);
        assertThat(new Tally(Long.MAX_VALUE, 2).mean()).isEqualTo(Long.MAX_VALUE / 2 + 1);
    }

    @Property
    void whatIsTakenOutOfASumLeavesTheSumOfTheRest(
            @ForAll List<@LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) Long> some,
            @ForAll List<@LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) Long> rest) {
        Tally all = tally(some).plus(tally(rest));

        assertThat(all.count()).isEqualTo(some.size() + rest.size());
        assertThat(all.minus(tally(some))).isEqualTo(tally(rest));
        assertThat(all).isEqualTo(tally(rest).plus(tally(some)));
    }

    private static Tally tally(List<Long> amounts) {
        return Tally.of(amounts.stream().map(amount -> new Tally(amount, 1)).toList());
    }
}
