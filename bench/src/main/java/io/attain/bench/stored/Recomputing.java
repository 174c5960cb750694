package io.attain.bench.stored;

import io.attain.bench.turns.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;

/** A full recompute with nothing wrong, beside one statement that counts the differing postings. */
@BenchmarkMode(Mode.SingleShotTime)
public class Recomputing {

    @Benchmark
    public void attain(Loaded loaded) {
        Report.same("drift", loaded.site.recompute().drift(), 0);
    }

    @Benchmark
    public void plain(Loaded loaded) {
        Report.same("drift", loaded.site.reference().drift(), 0L);
    }
}
