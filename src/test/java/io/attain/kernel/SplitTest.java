package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void givesTheLeftOverUnitToTheLargestFraction() {
        assertThat(Split.byLargestRemainder(100_01, new long[] {30, 40, 30})).containsExactly(30_00, 40_01, 30_00);
        assertThat(Split.byLargestRemainder(12_000_000_00L, new long[] {30, 40, 30}))
                .containsExactly(3_600_000_00L, 4_800_000_00L, 3_600_000_00L);
    }

    @Test
    void breaksTiesByOrder() {
        assertThat(Split.byLargestRemainder(2, new long[] {1, 1, 1})).containsExactly(1, 1, 0);
        assertThat(Split.byLargestRemainder(-2, new long[] {1, 1, 1})).containsExactly(-1, -1, 0);
    }

    @Test
    void rejectsWeightsThatCannotBeShared() {
        assertThatThrownBy(() -> Split.byLargestRemainder(1, new long[] {2, -1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.byLargestRemainder(1, new long[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.byLargestRemainder(0, new long[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void sharesSumToTheTotal(@ForAll long total, @ForAll("weights") long[] weights) {
        BigInteger sum = Arrays.stream(Split.byLargestRemainder(total, weights))
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(sum).isEqualTo(BigInteger.valueOf(total));
    }

    @Property
    void eachShareIsLessThanOneFromExact(@ForAll long total, @ForAll("weights") long[] weights) {
        long[] shares = Split.byLargestRemainder(total, weights);
        BigInteger sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        for (int i = 0; i < shares.length; i++) {
            BigInteger error = BigInteger.valueOf(shares[i])
                    .multiply(sum)
                    .subtract(BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i])));
            assertThat(error.abs()).isLessThan(sum);
        }
    }

    @Property
    void equalWeightsAreServedInOrder(@ForAll long total, @ForAll("weights") long[] weights) {
        long[] shares = Split.byLargestRemainder(total, weights);
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                if (weights[i] == weights[j]) {
                    assertThat(Math.abs(shares[i] == Long.MIN_VALUE ? Long.MAX_VALUE : shares[i]))
                            .isGreaterThanOrEqualTo(Math.abs(shares[j]));
                }
            }
        }
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 5), Arbitraries.longs().between(0, Long.MAX_VALUE))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> Arrays.stream(weights).anyMatch(w -> w > 0));
    }
}
