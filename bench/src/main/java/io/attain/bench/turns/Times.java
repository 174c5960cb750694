package io.attain.bench.turns;

import java.util.Collection;
import java.util.List;

/**
 * How long answers took.
 *
 * @param nanos in nanoseconds, the shortest first
 */
public record Times(List<Long> nanos) {

    private static final double NANOS_IN_MS = 1e6;

    /** Of so many nanoseconds, in any order. */
    public static Times of(Collection<Long> nanos) {
        return new Times(nanos.stream().sorted().toList());
    }

    /** How many milliseconds that many of a hundred took at most; nothing took none. */
    public double ms(int percent) {
        return nanos.isEmpty() ? 0 : nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / NANOS_IN_MS;
    }
}
