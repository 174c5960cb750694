package io.attain.bench.evaluated;

import io.attain.bench.company.Size;
import io.attain.bench.turns.Effort;
import io.attain.bench.turns.Report;
import io.attain.bench.turns.Turns;
import java.util.Map;

/** All evaluators, in order. */
public final class Evaluators {

    private Evaluators() {}

    /** Runs them for a company of a size. */
    public static void run(Size size, Effort effort, Report report) {
        Turns turns = new Turns(report, effort, Map.of("size", size.name()));
        turns.run("roll-up", RollingUp.class);
        turns.run("expected", Expecting.class);
        turns.run("attainment", Attaining.class);
        turns.run("split", Splitting.class);
        turns.run("streaks", Streaks.class);
    }
}
