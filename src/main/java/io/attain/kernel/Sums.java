package io.attain.kernel;

import java.util.stream.LongStream;

/** Adds up what Jira's own forms take of any size: a sum that no long holds is told, never another number. */
public final class Sums {

    /** Amounts add up to more than can be counted; somebody has to correct the largest of them. */
    public static final class TooLarge extends ArithmeticException {
        private static final long serialVersionUID = 1L;

        private TooLarge(ArithmeticException reason) {
            super("Amounts add up to more than can be counted");
            initCause(reason);
        }
    }

    private Sums() {}

    /**
     * Both together.
     *
     * @throws TooLarge if no long holds that
     */
    public static long plus(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException e) {
            throw new TooLarge(e);
        }
    }

    /**
     * What is left without the other.
     *
     * @throws TooLarge if no long holds that
     */
    public static long minus(long all, long other) {
        try {
            return Math.subtractExact(all, other);
        } catch (ArithmeticException e) {
            throw new TooLarge(e);
        }
    }

    /**
     * All together; 0 for none.
     *
     * @throws TooLarge if no long holds that
     */
    public static long of(LongStream all) {
        return all.reduce(0, Sums::plus);
    }
}
