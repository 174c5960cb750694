package io.attain.bench.stored;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;

/** A log is edited: its postings and its node's sum follow. Beside it the same by hand. */
@BenchmarkMode(Mode.SampleTime)
public class Saving {

    @Benchmark
    public void attain(Loaded loaded, Desk desk) {
        loaded.site.save(desk.next());
    }

    @Benchmark
    public void plain(Loaded loaded, Desk desk) {
        loaded.site.byHand().save(desk.next());
    }
}
