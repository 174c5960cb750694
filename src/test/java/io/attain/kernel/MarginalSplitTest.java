package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarginalSplitTest {

    private static final long MOST = 1_000_000_000_00L;

    @Test
    void bothWaysOfAddingUpStayExact() {
        long[][] cells = MarginalSplit.of(new long[] {50, 50}, new long[] {1, 1, 1});

        assertThat(Arrays.stream(cells).map(row -> Arrays.stream(row).sum())).containsExactly(50L, 50L);
        assertThat(columns(cells)).containsExactly(Split.byLargestRemainder(100, new long[] {1, 1, 1}));
    }

    @Test
    void oneColumnIsTheParts() {
        assertThat(MarginalSplit.of(new long[] {7, 0, 5}, new long[] {3})).isDeepEqualTo(new long[][] {{7}, {0}, {5}});
    }

    @Test
    void aColumnWithoutWeightGetsNothing() {
        long[][] cells = MarginalSplit.of(new long[] {10, 11, 12}, new long[] {1, 0, 2});

        assertThat(columns(cells)).containsExactly(11, 0, 22);
    }

    @Property
    void everyPartIsWhole(@ForAll("amounts") long[] parts, @ForAll("weights") long[] weights) {
        long[][] cells = MarginalSplit.of(parts, weights);

        assertThat(Arrays.stream(cells).mapToLong(row -> Arrays.stream(row).sum()))
                .containsExactly(boxed(parts));
    }

    @Property
    void everyColumnIsTheWholesOwn(@ForAll("amounts") long[] parts, @ForAll("weights") long[] weights) {
        long[] whole = Split.byLargestRemainder(Arrays.stream(parts).sum(), weights);

        assertThat(columns(MarginalSplit.of(parts, weights))).containsExactly(whole);
    }

    @Property
    void noCellIsNegative(@ForAll("amounts") long[] parts, @ForAll("weights") long[] weights) {
        assertThat(Arrays.stream(MarginalSplit.of(parts, weights)).flatMapToLong(Arrays::stream))
                .allMatch(cell -> cell >= 0);
    }

    @Provide
    Arbitrary<long[]> amounts() {
        return Arbitraries.longs()
                .between(0, MOST)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.longs()
                .between(0, 1_000)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(14)
                .filter(weights -> Arrays.stream(weights).anyMatch(weight -> weight > 0));
    }

    private static long[] columns(long[][] cells) {
        return IntStream.range(0, cells[0].length)
                .mapToLong(column ->
                        Arrays.stream(cells).mapToLong(row -> row[column]).sum())
                .toArray();
    }

    private static Long[] boxed(long[] values) {
        return Arrays.stream(values).boxed().toArray(Long[]::new);
    }
}
