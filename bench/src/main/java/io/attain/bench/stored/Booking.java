package io.attain.bench.stored;

import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.bench.company.Company;
import io.attain.bench.company.Targets;
import io.attain.kernel.Metric;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A log is edited and the whole company's figures are asked for, which tell it. Beside it the same by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class Booking {

    private static final long ROOT = Targets.root(Metric.CALLS);

    private TargetFigures figures;

    @Setup
    public void open(Loaded loaded) {
        figures = loaded.site.figures();
    }

    @Benchmark
    public long attain(Loaded loaded, Desk desk) {
        new Saving().attain(loaded, desk);
        return figures.read(ROOT, Company.TODAY)
                .flatMap(tree -> tree.of(ROOT, PartsAsked.NONE))
                .orElseThrow()
                .actual();
    }

    @Benchmark
    public long plain(Loaded loaded, Desk desk) {
        new Saving().plain(loaded, desk);
        return loaded.site.byHand().calls();
    }
}
