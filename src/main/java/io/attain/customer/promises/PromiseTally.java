package io.attain.customer.promises;

import java.util.Collection;

/**
 * How many customers there are to whom something is to be done; one may be in several.
 *
 * @param due with a touch that is to be done by now
 * @param overdue with a touch that was not done in time
 * @param late with a request that should have been answered by now
 * @param atRisk with a request of whose time half is over, or which runs while nobody is there to answer it
 * @param planless that should have a plan of their own and have none
 */
public record PromiseTally(int due, int overdue, int late, int atRisk, int planless) {

    /** None. */
    public static final PromiseTally NONE = new PromiseTally(0, 0, 0, 0, 0);

    /**
     * One customer.
     *
     * @param touches how its touches stand
     * @param requests how its requests stand
     * @param isAlone whether nobody is there who would answer
     * @param isPlanless whether it should have a plan and has none
     */
    public static PromiseTally of(
            Collection<DueTouch.State> touches,
            Collection<Request.State> requests,
            boolean isAlone,
            boolean isPlanless) {
        return new PromiseTally(
                one(touches.contains(DueTouch.State.DUE)),
                one(touches.contains(DueTouch.State.OVERDUE)),
                one(requests.contains(Request.State.OVERDUE)),
                one(requests.stream().anyMatch(state -> state.isAtRisk(isAlone))),
                one(isPlanless));
    }

    private static int one(boolean isSo) {
        return isSo ? 1 : 0;
    }

    /** Both together. */
    public PromiseTally plus(PromiseTally other) {
        return new PromiseTally(
                due + other.due,
                overdue + other.overdue,
                late + other.late,
                atRisk + other.atRisk,
                planless + other.planless);
    }
}
