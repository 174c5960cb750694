package io.attain.customer;

/**
 * How a customer buys, each from 1 to 5: 5 is best.
 *
 * @param recency how short ago it bought
 * @param frequency how often
 * @param monetary for how much
 */
public record RfmScores(int recency, int frequency, int monetary) {

    /** Of rules that do not ask. */
    public static final RfmScores NONE = new RfmScores(0, 0, 0);
}
