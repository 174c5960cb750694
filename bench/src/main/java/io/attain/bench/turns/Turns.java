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
 * the machine does falls on both. JMH by itself ends one side before it begins the other. A round is A-B-B-A: what slows
 * down or speeds up all the while, and what one side leaves behind for the next, is the same for both.
 *
 * @param parameters the benchmarks' parameters by name
 * @param settling what is done before each benchmark, so that nothing is left over from the one before
 */
public record Turns(Report report, Effort effort, Map<String, String> parameters, Runnable settling) {

    /** Where nothing is left over from one benchmark to the next. */
    public Turns(Report report, Effort effort, Map<String, String> parameters) {
        this(report, effort, parameters, () -> {});
    }

    private static final int WARM_UPS = 4;

    /** Two turns of a side, in milliseconds. */
    private record Side(Statistics one, Statistics other) {

        double of(ToDoubleFunction<Statistics> figure) {
            return Math.sqrt(figure.applyAsDouble(one) * figure.applyAsDouble(other));
        }

        double median() {
            return of(turn -> turn.getPercentile(50));
        }

        double p95() {
            return of(turn -> turn.getPercentile(95));
        }

        boolean isSampled() {
            return one.getN() > 1;
        }
    }

    /** Two turns of each side. */
    private record Round(Side attain, Side plain) {

        /** How many times as long ours takes: median by median. */
        double ratio() {
            return attain.median() / plain.median();
        }
    }

    /** Runs a benchmark by one thread and tells how both sides did. */
    public void run(String what, Class<?> benchmark) {
        run(what, benchmark, 1);
    }

    /** Runs a benchmark by some threads at once and tells how both sides did. */
    public void run(String what, Class<?> benchmark, int threads) {
        settling.run();
        for (int warm = 0; warm < effort.warmRounds(); warm++) {
            round(benchmark, threads);
        }
        List<Round> rounds = new ArrayList<>();
        Ratios ratios;
        do {
            rounds.add(round(benchmark, threads));
            ratios = new Ratios(rounds.stream().map(Round::ratio).toList());
        } while (effort.wantsMore(ratios));
        Map<String, Object> figures = new LinkedHashMap<>(parameters);
        figures.put("ratio", ratios.middle());
        figures.put("ratios", List.of(ratios.low(), ratios.high()));
        figures.put("spread", ratios.spread());
        figures.put("rounds", rounds.size());
        figures.put("median", middle(rounds, round -> round.attain.median()));
        figures.put("plainMedian", middle(rounds, round -> round.plain.median()));
        if (rounds.get(0).attain.isSampled()) {
            figures.put("p95", middle(rounds, round -> round.attain.p95()));
            figures.put("plainP95", middle(rounds, round -> round.plain.p95()));
        }
        if (threads > 1) {
            figures.put("threads", threads);
            figures.put("perSecond", middle(rounds, round -> threads * 1000 / round.attain.of(Statistics::getMean)));
            figures.put(
                    "plainPerSecond", middle(rounds, round -> threads * 1000 / round.plain.of(Statistics::getMean)));
        }
        report.tell(what, figures);
    }

    private Round round(Class<?> benchmark, int threads) {
        Statistics first = turn(benchmark, "attain", threads);
        Side plain = new Side(turn(benchmark, "plain", threads), turn(benchmark, "plain", threads));
        return new Round(new Side(first, turn(benchmark, "attain", threads)), plain);
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
