package io.attain.bench.evaluated;

import io.attain.attainment.figures.RollUp;
import io.attain.bench.turns.Report;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The results of a whole tree are added up from the kept sums of its nodes, by issue id. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class RollingUp {

    @Setup
    public void check(Tree tree) {
        long[] ours =
                tree.found(tree.figures(), attain(tree), found -> found.tally().amount());
        Report.same("sums", Arrays.hashCode(ours), Arrays.hashCode(plain(tree)[0]));
    }

    @Benchmark
    public RollUp attain(Tree tree) {
        return tree.rolledUp();
    }

    @Benchmark
    public long[][] plain(Tree tree) {
        long[] amounts = tree.amounts.clone();
        long[] counts = tree.counts.clone();
        for (int place = amounts.length - 1; place > 0; place--) {
            int parent = tree.parents[place];
            amounts[parent] += amounts[place];
            counts[parent] += counts[place];
        }
        return new long[][] {amounts, counts};
    }
}
