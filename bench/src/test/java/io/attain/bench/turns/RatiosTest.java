package io.attain.bench.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static final Effort EFFORT = new Effort(3, 40, Duration.ofSeconds(1), false);

    private static Ratios to(int count) {
        return new Ratios(IntStream.rangeClosed(1, count)
                .mapToObj(number -> (double) number)
                .toList());
    }

    /** At 20 rounds the 5th and the 16th, at 100 the 40th and the 61st: by the binomial interval, rounded outwards. */
    @Test
    void saysBetweenWhichRoundsTheMiddleLies() {
        assertThat(List.of(to(20).low(), to(20).high())).containsExactly(5.0, 16.0);
        assertThat(List.of(to(100).low(), to(100).high())).containsExactly(40.0, 61.0);
    }

    @Test
    void aFewRoundsSayNoMoreThanTheirEnds() {
        assertThat(List.of(to(3).low(), to(3).middle(), to(3).high())).containsExactly(1.0, 2.0, 3.0);
        assertThat(to(3).spread()).isEqualTo(0.5);
    }

    @Test
    void oneRoundThatWasDisturbedIsNotTheMiddle() {
        assertThat(new Ratios(List.of(1.0, 9.0, 1.0)).middle()).isEqualTo(1);
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
