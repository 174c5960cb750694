package io.attain.attainment.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PaceRuleTest {

    private static final PaceRule RULE = PaceRule.DEFAULT;

    @Test
    void aColourChangesAtItsLimitAndNotAHairBefore() {
        Exact third = Exact.of(1_000_000, 3);

        assertThat(RULE.judge(third, third)).isEqualTo(Pace.ON_TRACK);
        assertThat(RULE.judge(third.minus(Exact.of(1, 1_000_000_000L)), third)).isEqualTo(Pace.BEHIND);
        assertThat(RULE.judge(Exact.of(300_000), third)).as("nine tenths").isEqualTo(Pace.BEHIND);
        assertThat(RULE.judge(Exact.of(299_999_999_999L, 1_000_000L), third)).isEqualTo(Pace.AT_RISK);
    }

    @Test
    void whereNothingIsExpectedNothingLags() {
        assertThat(RULE.judge(Exact.ZERO, Exact.ZERO)).isEqualTo(Pace.ON_TRACK);
        assertThat(RULE.judge(Exact.of(-1), Exact.ZERO)).as("less than nothing").isEqualTo(Pace.AT_RISK);
        assertThat(RULE.judge(Direction.DOWN, Exact.of(1), Exact.ZERO)).isEqualTo(Pace.AT_RISK);
        assertThat(RULE.judge(Direction.DOWN, Exact.ZERO, Exact.ZERO)).isEqualTo(Pace.ON_TRACK);
    }

    @Test
    void behindNeverBeginsAboveOnTrack() {
        assertThat(new PaceRule(80, 80).judge(Exact.of(79), Exact.of(100))).isEqualTo(Pace.AT_RISK);
        assertThat(new PaceRule(80, 80).judge(Exact.of(80), Exact.of(100))).isEqualTo(Pace.ON_TRACK);
        assertThatThrownBy(() -> new PaceRule(80, 81)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whoBringsMoreIsNeverWorseAndOfLessIsBetterTheOtherWay(
            @ForAll @LongRange(max = 1_000_000) long actual,
            @ForAll @LongRange(max = 1_000_000) long more,
            @ForAll @LongRange(max = 1_000_000) long expected,
            @ForAll @IntRange(min = 1, max = 200) int behind,
            @ForAll @IntRange(max = 100) int between) {
        PaceRule rule = new PaceRule(behind + between, behind);
        Exact due = Exact.of(expected);

        assertThat(rule.judge(Direction.UP, Exact.of(actual + more), due))
                .isLessThanOrEqualTo(rule.judge(Direction.UP, Exact.of(actual), due));
        assertThat(rule.judge(Direction.DOWN, Exact.of(actual + more), due))
                .isGreaterThanOrEqualTo(rule.judge(Direction.DOWN, Exact.of(actual), due));
    }

    @Property
    void colouringGoesByThePercentOfWhatIsExpected(
            @ForAll @LongRange(max = 10_000) long actual, @ForAll @LongRange(min = 1, max = 10_000) long expected) {
        Pace pace = RULE.judge(Exact.of(actual), Exact.of(expected));

        assertThat(pace == Pace.ON_TRACK).isEqualTo(actual >= expected);
        assertThat(pace == Pace.AT_RISK).isEqualTo(actual * 10 < expected * 9);
        assertThat(pace.isLagging()).isEqualTo(actual < expected);
    }
}
