package io.attain.bench.turns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Has JMH run the two sides of a benchmark in turns, its methods {@code attain} and {@code plain}, so that whatever else
 * the machine does falls on both. JMH by itself ends one side before it begins the other.
 *
 * @param parameters the benchmarks' parameters by name
 */
public record Turns(Report report, Effort effort, Map<String, String> parameters) {

    private static final int WARM_UPS = 4;

    /** One turn of each side, in milliseconds. */
    private record Round(Statistics attain, Statistics plain) {

        /** How many times as long ours takes: median by median. */
        double ratio() {
            return attain.getPercentile(50) / plain.getPercentile(50);
        }
    }

    /** Runs a benchmark by one thread and tells how both sides did. */
    public void run(String what, Class<?> benchmark) {
        run(what, benchmark, 1);
    }

    /** Runs a benchmark by some threads at once and tells how both sides did. */
    public void run(String what, Class<?> benchmark, int threads) {
        if (!effort.fresh()) {
            round(benchmark, threads, 0);
        }
        List<Round> rounds = new ArrayList<>();
        Ratios ratios;
        do {
            rounds.add(round(benchmark, threads, rounds.size() + 1));
            ratios = new Ratios(rounds.stream().map(Round::ratio).toList());
        } while (effort.wantsMore(ratios));
        Map<String, Object> figures = new LinkedHashMap<>(parameters);
        figures.put("ratio", ratios.middle());
        figures.put("ratios", List.of(ratios.low(), ratios.high()));
        figures.put("spread", ratios.spread());
        figures.put("rounds", rounds.size());
        figures.put("median", middle(rounds, round -> round.attain.getPercentile(50)));
        figures.put("plainMedian", middle(rounds, round -> round.plain.getPercentile(50)));
        if (rounds.get(0).attain.getN() > 1) {
            figures.put("p95", middle(rounds, round -> round.attain.getPercentile(95)));
            figures.put("plainP95", middle(rounds, round -> round.plain.getPercentile(95)));
        }
        if (threads > 1) {
            figures.put("threads", threads);
            figures.put("perSecond", middle(rounds, round -> threads * 1000 / round.attain.getMean()));
            figures.put("plainPerSecond", middle(rounds, round -> threads * 1000 / round.plain.getMean()));
        }
        report.tell(what, figures);
    }

    /** A turn of each side; the one goes first in one round and the other in the next, for what one leaves behind. */
    private Round round(Class<?> benchmark, int threads, int number) {
        if (number % 2 == 0) {
            Statistics plain = turn(benchmark, "plain", threads);
            return new Round(turn(benchmark, "attain", threads), plain);
        }
        return new Round(turn(benchmark, "attain", threads), turn(benchmark, "plain", threads));
    }

    private Statistics turn(Class<?> benchmark, String side, int threads) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\." + side + "$")
                .forks(effort.fresh() ? 1 : 0)
                .warmupIterations(effort.fresh() ? WARM_UPS : 0)
                .warmupTime(time())
                .measurementIterations(1)
                .measurementTime(time())
                .threads(threads)
                .timeUnit(TimeUnit.MILLISECONDS)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        try {
            Result<?> result = new Runner(options.build()).runSingle().getPrimaryResult();
            return result.getStatistics();
        } catch (RunnerException e) {
            throw new IllegalStateException(benchmark.getName() + "." + side, e);
        }
    }

    private TimeValue time() {
        return TimeValue.milliseconds(effort.turn().toMillis());
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
