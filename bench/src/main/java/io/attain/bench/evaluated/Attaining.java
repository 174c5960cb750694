package io.attain.bench.evaluated;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.RollUp;
import io.attain.attainment.figures.TreeFigures;
import io.attain.attainment.figures.TreeReading;
import io.attain.bench.turns.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many nodes of a tree are at risk, when results and expectations are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class Attaining {

    private TreeFigures figures;
    private RollUp results;
    private long[] actuals;
    private double[] expected;

    @Setup
    public void check(Tree tree) {
        figures = tree.figures();
        results = tree.rolledUp();
        actuals = tree.found(figures, results, Attainment::actual);
        expected = tree.expected(figures);
        Report.same("at risk", attain(), plain(tree));
    }

    @Benchmark
    public long attain() {
        return new TreeReading(figures, results)
                .of(Tree.ROOT, PartsAsked.ALL)
                .orElseThrow()
                .all()
                .filter(found -> found.pace(PaceRule.DEFAULT) == Pace.AT_RISK)
                .count();
    }

    @Benchmark
    public long plain(Tree tree) {
        long atRisk = 0;
        for (int place = 0; place < actuals.length; place++) {
            if (tree.starts[place] <= tree.today
                    && tree.today < tree.ends[place]
                    && actuals[place] * 100 < expected[place] * PaceRule.DEFAULT.behindPercent()) {
                atRisk++;
            }
        }
        return atRisk;
    }
}
