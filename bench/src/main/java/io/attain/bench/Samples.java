package io.attain.bench;

import java.util.Arrays;

/** How long one thing took each time, in milliseconds. */
final class Samples {

    private final double[] sorted;

    Samples(double[] millis) {
        this.sorted = millis.clone();
        Arrays.sort(sorted);
    }

    /** Something that is timed. */
    @FunctionalInterface
    interface Timed {
        void run() throws Exception;
    }

    /** Two things timed in turns, so that whatever else the machine does falls on both. */
    record Pair(Samples ours, Samples theirs) {

        /** How many times as long ours takes: median by median. */
        double ratio() {
            return ours.median() / theirs.median();
        }
    }

    static Pair inTurns(int times, Timed ours, Timed theirs) {
        double[] a = new double[times];
        double[] b = new double[times];
        for (int i = 0; i < times; i++) {
            a[i] = millis(ours);
            b[i] = millis(theirs);
        }
        return new Pair(new Samples(a), new Samples(b));
    }

    double median() {
        return at(50);
    }

    /** The time that so many of 100 stay within. */
    double at(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static double millis(Timed timed) {
        long start = System.nanoTime();
        try {
            timed.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
