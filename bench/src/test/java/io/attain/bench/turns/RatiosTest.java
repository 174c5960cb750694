package io.attain.bench.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static final Effort EFFORT = new Effort(3, 40, Duration.ofSeconds(1), false);
    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    /** Each the double of the one before. */
    private static Ratios to(int count) {
        return new Ratios(IntStream.rangeClosed(1, count)
                .mapToObj(number -> Math.pow(2, number))
                .toList());
    }

    /** At 20 rounds the 52nd of 210 means from either end, as in tables of Wilcoxon's signed ranks. */
    @Test
    void saysBetweenWhichMeansTheMiddleLies() {
        Ratios ratios = to(20);

        assertThat(ratios.middle()).isCloseTo(Math.pow(2, 10.5), EXACTLY);
        assertThat(ratios.low()).isCloseTo(Math.pow(2, 7.5), EXACTLY);
        assertThat(ratios.high()).isCloseTo(Math.pow(2, 13.5), EXACTLY);
    }

    @Test
    void aFewRoundsSayNoMoreThanTheirEnds() {
        assertThat(to(3).low()).isCloseTo(2, EXACTLY);
        assertThat(to(3).middle()).isCloseTo(4, EXACTLY);
        assertThat(to(3).high()).isCloseTo(8, EXACTLY);
        assertThat(to(3).spread()).isCloseTo(1, EXACTLY);
    }

    @Test
    void oneRoundThatWasDisturbedIsNotTheMiddle() {
        assertThat(new Ratios(List.of(1.0, 9.0, 1.0, 1.0, 1.0)).middle()).isEqualTo(1);
    }

    @Test
    void roundsGoOnUntilTheRatioIsSureOrTheyAreMany() {
        assertThat(EFFORT.wantsMore(new Ratios(Collections.nCopies(2, 1.0)))).isTrue();
        assertThat(EFFORT.wantsMore(new Ratios(Collections.nCopies(3, 1.0)))).isFalse();
        List<Double> apart =
                DoubleStream.iterate(1, ratio -> ratio * 1.2).limit(39).boxed().toList();
        assertThat(EFFORT.wantsMore(new Ratios(apart))).isTrue();
        assertThat(EFFORT.wantsMore(to(40))).isFalse();
    }
}
