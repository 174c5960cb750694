package io.attain.bench.stored;

import io.attain.bench.site.Tiering;
import io.attain.bench.turns.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All customers are evaluated anew and stay where they are, beside one statement that counts who would not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class Retiering {

    private Tiering tiering;

    /** Both must find each customer in the same tier. */
    @Setup
    public void open(Loaded loaded) {
        tiering = loaded.site.tiering();
        tiering.check();
    }

    @Benchmark
    public void attain() {
        Report.same("customers in other tiers", tiering.evaluate(), 0);
    }

    @Benchmark
    public void plain() {
        Report.same("customers in other tiers by SQL", tiering.moved(), 0L);
    }
}
