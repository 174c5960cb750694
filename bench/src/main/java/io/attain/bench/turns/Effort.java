package io.attain.bench.turns;

import java.time.Duration;

/**
 * How much is run.
 *
 * @param rounds how many rounds of two turns a side at the least
 * @param most how many at the most, while the ratio is not yet sure
 * @param turn how long a turn lasts; what is done once a turn lasts as long as it does. Many short ones are nearer to each
 *     other in time than a few long ones
 * @param fresh whether each turn has a JVM of its own that is warm before it counts; if not, all turns are in this one, and
 *     first rounds that do not count warm it
 */
public record Effort(int rounds, int most, Duration turn, boolean fresh) {

    /** Hardly any: enough to see that everything runs. */
    public static final Effort LEAST = new Effort(1, 1, Duration.ofMillis(20), false);

    /** How far the middle ratio of a run may lie from that of many. */
    private static final double SURE_ENOUGH = 0.05;

    private static final int LONGER = 4;

    /** How many rounds do not count: what both sides do is compiled by then. */
    int warmRounds() {
        return fresh ? 0 : (rounds + 2) / 3;
    }

    /** Whether another round is wanted after these. */
    boolean wantsMore(Ratios ratios) {
        return ratios.count() < rounds || (ratios.count() < most && ratios.spread() > SURE_ENOUGH);
    }

    /** In this JVM, where a loaded database is at hand. */
    public static Effort here(int rounds) {
        return new Effort(rounds, LONGER * rounds, Duration.ofMillis(250), false);
    }

    /** In fresh JVMs, for what is compiled well or badly by what ran before. */
    public static Effort fresh(int rounds) {
        return new Effort(rounds, rounds, Duration.ofSeconds(1), true);
    }
}
