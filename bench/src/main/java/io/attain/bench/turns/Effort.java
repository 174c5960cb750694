package io.attain.bench.turns;

import java.time.Duration;

/**
 * How much is run.
 *
 * @param rounds how often each side has its turn
 * @param turn how long a turn lasts; what is done once a turn lasts as long as it does
 * @param fresh whether each turn has a JVM of its own that is warm before it counts; if not, all turns are in this one, and
 *     a first round that does not count warms it
 */
public record Effort(int rounds, Duration turn, boolean fresh) {

    /** Hardly any: enough to see that everything runs. */
    public static final Effort LEAST = new Effort(1, Duration.ofMillis(20), false);

    /** In this JVM, where a loaded database is at hand. */
    public static Effort here(int rounds) {
        return new Effort(rounds, Duration.ofSeconds(1), false);
    }

    /** In fresh JVMs, for what is compiled well or badly by what ran before. */
    public static Effort fresh(int rounds) {
        return new Effort(rounds, Duration.ofSeconds(1), true);
    }
}
