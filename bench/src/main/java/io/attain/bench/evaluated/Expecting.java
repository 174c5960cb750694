package io.attain.bench.evaluated;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.TreeFigures;
import io.attain.bench.turns.Report;
import java.util.Arrays;
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

    @Setup
    public void check(Tree tree) {
        long[] ours = tree.found(attain(tree), tree.rolledUp(), Attainment::expected);
        Report.same("expected", Arrays.hashCode(ours), Arrays.hashCode(plain(tree)));
    }

    @Benchmark
    public TreeFigures attain(Tree tree) {
        return tree.figures();
    }

    @Benchmark
    public long[] plain(Tree tree) {
        long[] expected = new long[tree.targets.length];
        long[] parts = new long[expected.length];
        for (int place = expected.length - 1; place >= 0; place--) {
            long target = tree.targets[place];
            if (parts[place] != target) {
                int start = tree.starts[place];
                int end = tree.ends[place];
                int days = tree.worked[end] - tree.worked[start];
                int over = tree.worked[Math.max(start, Math.min(tree.today, end))] - tree.worked[start];
                expected[place] = target / days * over + Math.min(over, target % days);
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
