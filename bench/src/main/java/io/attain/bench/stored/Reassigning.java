package io.attain.bench.stored;

import io.attain.bench.company.Company;
import io.attain.bench.company.Targets;
import io.attain.bench.site.Site;
import io.attain.kernel.Metric;
import io.attain.results.FactQuery;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A rep's month of revenue passes to another rep of the company, and back the next time; its wins count for the team
 * meanwhile. Beside it what nobody can do without: the revenue of both in the year is read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class Reassigning {

    private static final String OTHER = Company.rep(1);

    private TargetNode share;
    private boolean passed;

    /** The facts are there before anything is timed. */
    @Setup
    public void open(Loaded loaded) {
        share = share(loaded.site);
    }

    /** The share that passes, of a site whose facts are all there. */
    static TargetNode share(Site site) {
        site.facts();
        long id = Targets.monthOf(Metric.REVENUE, 0, 4);
        return site.forest().nodes().stream()
                .filter(node -> node.issueId() == id)
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public void attain(Loaded loaded) {
        passed = !passed;
        loaded.site.reassign(share, passed ? OTHER : Company.rep(0));
    }

    @Benchmark
    public long plain(Loaded loaded) {
        List<Long> amounts = new ArrayList<>();
        FactQuery year = FactQuery.of(Company.PROJECT, Metric.REVENUE, Company.WHOLE_YEAR);
        for (String rep : List.of(Company.rep(0), OTHER)) {
            loaded.site.facts().forEach(year.by(rep), result -> amounts.add(result.amount()));
        }
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
