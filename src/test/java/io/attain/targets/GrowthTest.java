package io.attain.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void aRateGrowsByAPartOfItselfAndNotByPercentagePoints() {
        assertThat(new Growth(40_00, 15_00).goal()).isEqualTo(46_00);
        assertThat(Growth.between(40_00L, 46_00)).contains(new Growth(40_00, 15_00));
    }

    @Test
    void itMayFallOrStay() {
        assertThat(Growth.between(40_00L, 36_00)).contains(new Growth(40_00, -10_00));
        assertThat(Growth.between(40_00L, 40_00)).contains(new Growth(40_00, 0));
    }

    @Test
    void aGoalBetweenTwoHundredthsIsRoundedHalfUp() {
        assertThat(new Growth(33_30, 15_00).goal()).isEqualTo(38_30); // 38.295 %
        assertThat(new Growth(33_33, 15_00).goal()).isEqualTo(38_33); // 38.3295 %
        assertThat(new Growth(33_31, 15_00).goal()).isEqualTo(38_31); // 38.3065 %
    }

    @Test
    void nothingGrowsOverNothingOrOverMoreThanTheWhole() {
        assertThat(Growth.between(null, 46_00)).isEmpty();
        assertThat(Growth.between(0L, 46_00)).isEmpty();
        assertThat(Growth.between(100_01L, 46_00)).isEmpty();
        assertThat(Growth.between(100_00L, 46_00)).contains(new Growth(100_00, -54_00));
        assertThatThrownBy(() -> new Growth(0, 15_00)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsShownOfAGoalLeadsToThatGoalAgain(
            @ForAll @LongRange(min = 1, max = 10_000) long baseline,
            @ForAll @LongRange(min = 0, max = 10_000) long goal) {
        assertThat(Growth.between(baseline, goal).orElseThrow().goal()).isEqualTo(goal);
    }
}
