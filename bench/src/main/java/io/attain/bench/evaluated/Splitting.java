package io.attain.bench.evaluated;

import io.attain.bench.turns.Report;
import io.attain.kernel.Split;
import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An amount is shared out by largest remainder among as many cells as a decomposition may have. The loop may overflow: it
 * only takes weights and amounts whose products fit into 64 bits.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class Splitting {

    private static final int CELLS = 2_500;
    private static final long AMOUNT = 1_234_567_890_123L;

    private long[] weights;

    @Setup
    public void check() {
        weights = new Random(1).longs(CELLS, 1, 1_000).toArray();
        Report.same("shares", Arrays.hashCode(attain()), Arrays.hashCode(plain()));
    }

    @Benchmark
    public long[] attain() {
        return Split.byLargestRemainder(AMOUNT, weights);
    }

    /** Sorts remainders and places together in one array of numbers. */
    @Benchmark
    public long[] plain() {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long[] shares = new long[CELLS];
        long[] order = new long[CELLS];
        long left = AMOUNT;
        for (int i = 0; i < CELLS; i++) {
            long part = AMOUNT * weights[i];
            shares[i] = part / sum;
            left -= shares[i];
            order[i] = -(part % sum) * CELLS + i;
        }
        Arrays.sort(order);
        for (int i = 0; i < left; i++) {
            shares[Math.floorMod(order[i], CELLS)]++;
        }
        return shares;
    }
}
