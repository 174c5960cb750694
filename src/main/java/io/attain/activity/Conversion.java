package io.attain.activity;

import io.attain.kernel.Metric;
import java.util.Map;

/**
 * What somebody did and won in a past stretch of days: how actions turned into wins.
 *
 * @param wins how many wins added to the metric
 * @param amount what they added, in the metric's minor units
 * @param winsWhileLogging how many of the wins came after the first daily log, so that their actions are known
 * @param done how often each key action was done; a missing one counts 0
 * @param peaks how often each was done at most; a missing one counts 0
 */
public record Conversion(
        long wins, long amount, long winsWhileLogging, Map<Metric, Long> done, Map<Metric, Peak> peaks) {

    /** No history. */
    public static final Conversion NONE = new Conversion(0, 0, 0, Map.of(), Map.of());

    /** The most that was done of an action in one day and in one ISO week. */
    public record Peak(long day, long week) {

        private static final Peak NONE = new Peak(0, 0);
    }

    public Conversion {
        done = Map.copyOf(done);
        peaks = Map.copyOf(peaks);
    }

    /** How often an action was done. */
    public long count(Metric action) {
        return done.getOrDefault(action, 0L);
    }

    /** How often an action was done at most. */
    public Peak peak(Metric action) {
        return peaks.getOrDefault(action, Peak.NONE);
    }
}
