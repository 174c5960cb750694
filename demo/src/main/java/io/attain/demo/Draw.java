package io.attain.demo;

/**
 * Random numbers that depend only on a seed, a table's name and a row's number (SplitMix64), so that any row can be made
 * anew without making those before it.
 */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** The numbers of one row of one table. */
    static Draw of(long seed, String table, long row) {
        return new Draw(mix(seed ^ mix(table.hashCode() * GOLDEN + row)));
    }

    /** The next number from 0 to bound - 1. */
    int below(int bound) {
        return (int) Math.floorMod(next(), (long) bound);
    }

    /** The next number from low to high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True in this many of a hundred draws. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
