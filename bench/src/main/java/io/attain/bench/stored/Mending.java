package io.attain.bench.stored;

import io.attain.bench.turns.Report;
import io.attain.results.Source;
import io.attain.targets.Posting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A full recompute that mends a log in a hundred, beside one statement that only counts the differing postings. */
@BenchmarkMode(Mode.SingleShotTime)
public class Mending {

    /** What missed events would leave behind: some logs count for another number of calls than they say. */
    @State(Scope.Benchmark)
    public static class Damage {

        private static final AtomicInteger ROUNDS = new AtomicInteger();

        int missed;

        @Setup(Level.Invocation)
        public void damage(Loaded loaded) {
            int round = ROUNDS.getAndIncrement() % 100;
            Map<Long, List<Posting>> wrong = new TreeMap<>();
            loaded.site
                    .company()
                    .logs()
                    .filter(log -> log.calls() > 0 && log.id() % 100 == round)
                    .map(log -> log.calling(log.calls() + 1))
                    .forEach(log -> wrong.put((long) log.id(), loaded.site.postings(log)));
            loaded.site.ledger().replace(Source.LOG, wrong);
            missed = wrong.size();
        }
    }

    @Benchmark
    public void attain(Loaded loaded, Damage damage) {
        Report.same("drift", loaded.site.recompute().drift(), damage.missed);
    }

    @Benchmark
    public void plain(Loaded loaded) {
        new Recomputing().plain(loaded);
    }
}
