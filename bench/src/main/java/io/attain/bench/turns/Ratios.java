package io.attain.bench.turns;

import java.util.List;

/**
 * The ratios of a benchmark's rounds, and how far their middle can be trusted: where the middle of many more rounds would lie,
 * 19 times out of 20, by the ranks of those there are (the binomial interval of a median, as in Conover, Practical
 * Nonparametric Statistics, 3.2).
 *
 * @param sorted from the smallest; at least one
 */
record Ratios(List<Double> sorted) {

    /** Standard deviations on each side of what holds 19 times out of 20. */
    private static final double SURE = 1.96;

    Ratios {
        sorted = sorted.stream().sorted().toList();
    }

    int count() {
        return sorted.size();
    }

    double middle() {
        return sorted.get(count() / 2);
    }

    /** The lower end of where the middle may lie; the smallest ratio while there are fewer than eleven. */
    double low() {
        return sorted.get(rank());
    }

    /** The upper end of where the middle may lie; the largest ratio while there are fewer than eleven. */
    double high() {
        return sorted.get(count() - 1 - rank());
    }

    /** The larger way from the middle to either end, as a share of the middle. */
    double spread() {
        return Math.max(high() - middle(), middle() - low()) / middle();
    }

    private int rank() {
        return Math.max(0, (int) Math.floor((count() - SURE * Math.sqrt(count())) / 2) - 1);
    }
}
