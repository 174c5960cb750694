package io.attain.bench.evaluated;

import io.attain.attainment.figures.TreeFigures;
import io.attain.bench.turns.Report;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What all nodes of a tree expect by today. The loop knows that here only months are not split further, and that one
 * calendar holds for all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class Expecting {

    /** Doubles lose a little of what ours keeps whole. */
    private static final double NEAR = 0.001;

    @Setup
    public void check(Tree tree) {
        double[] ours = tree.expected(attain(tree));
        double[] plain = plain(tree);
        Report.same(
                "expected otherwise",
                IntStream.range(0, ours.length)
                        .filter(place -> Math.abs(ours[place] - plain[place]) > NEAR)
                        .count(),
                0L);
    }

    @Benchmark
    public TreeFigures attain(Tree tree) {
        return tree.figures();
    }

    @Benchmark
    public double[] plain(Tree tree) {
        double[] expected = new double[tree.targets.length];
        long[] parts = new long[expected.length];
        for (int place = expected.length - 1; place >= 0; place--) {
            long target = tree.targets[place];
            if (parts[place] != target) {
                int start = tree.starts[place];
                int end = tree.ends[place];
                int days = tree.worked[end] - tree.worked[start];
                int over = tree.worked[Math.max(start, Math.min(tree.today, end))] - tree.worked[start];
                expected[place] = (double) target * over / days;
            }
            int parent = tree.parents[place];
            if (parent >= 0) {
                parts[parent] += target;
                expected[parent] += expected[place];
            }
        }
        return expected;
    }
}
