package io.attain.bench.turns;

import java.util.Arrays;
import java.util.List;

/**
 * The ratios of a benchmark's rounds, and how far their middle can be trusted. The middle is that of the means of every two
 * rounds, which uses the rounds better than the middle one alone and is moved by a disturbed one as little; where the middle
 * of many more rounds would lie 19 times out of 20 follows from the same means, by Wilcoxon's signed ranks (Hollander, Wolfe
 * and Chicken, Nonparametric Statistical Methods, 3.2 and 3.3). All of logarithms: twice as long is as far from equal as half.
 *
 * @param rounds at least one
 */
record Ratios(List<Double> rounds) {

    /** Standard deviations on each side of what holds 19 times out of 20. */
    private static final double SURE = 1.96;

    Ratios {
        rounds = List.copyOf(rounds);
    }

    int count() {
        return rounds.size();
    }

    double middle() {
        double[] means = means();
        return Math.exp((means[(means.length - 1) / 2] + means[means.length / 2]) / 2);
    }

    /** The lower end of where the middle may lie; the smallest ratio while there are fewer than seven. */
    double low() {
        return Math.exp(means()[rank()]);
    }

    /** The upper end of where the middle may lie; the largest ratio while there are fewer than seven. */
    double high() {
        double[] means = means();
        return Math.exp(means[means.length - 1 - rank()]);
    }

    /** The larger way from the middle to either end, as a share of the middle. */
    double spread() {
        return Math.max(high() - middle(), middle() - low()) / middle();
    }

    /** The mean logarithm of every two rounds, a round with itself among them, from the smallest. */
    private double[] means() {
        double[] means = new double[count() * (count() + 1) / 2];
        int next = 0;
        for (int one = 0; one < count(); one++) {
            for (int other = 0; other <= one; other++) {
                means[next++] = (Math.log(rounds.get(one)) + Math.log(rounds.get(other))) / 2;
            }
        }
        Arrays.sort(means);
        return means;
    }

    private int rank() {
        double n = count();
        double ranks = n * (n + 1) / 4 - SURE * Math.sqrt(n * (n + 1) * (2 * n + 1) / 24);
        return Math.max(0, (int) Math.floor(ranks) - 1);
    }
}
