package io.attain.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands. How the day of its last evaluation began is kept, too: whatever happens on a day, and in which
 * order, the day ends as if it had been evaluated once, by what was true at its end.
 *
 * @param now where it stands
 * @param opening where it stood when the day of the last evaluation began; null if it was never evaluated before that day
 * @param evaluatedOn the day of the last evaluation that was written
 * @param inputs what that evaluation was decided by
 */
public record TierState(TierStanding now, @Nullable TierStanding opening, LocalDate evaluatedOn, TierInputs inputs) {

    /** As older versions kept it, which did not say how a day began: it had been found too low on one day less. */
    public TierState(Tier tier, LocalDate since, int evaluationsBelow, LocalDate evaluatedOn, TierInputs inputs) {
        this(
                new TierStanding(tier, since, evaluationsBelow),
                new TierStanding(tier, since, Math.max(0, evaluationsBelow - 1)),
                evaluatedOn,
                inputs);
    }

    /** The same with a given tier in place of the one by the rules. */
    public TierState with(GivenTier given) {
        return new TierState(new TierStanding(given.tier(), given.from(), 0), opening, evaluatedOn, inputs);
    }

    /** The same with another day since when it has its tier. */
    TierState since(LocalDate day) {
        return new TierState(new TierStanding(now.tier(), day, now.evaluationsBelow()), opening, evaluatedOn, inputs);
    }

    public Tier tier() {
        return now.tier();
    }

    public LocalDate since() {
        return now.since();
    }

    /** Days in a row on which an evaluation found it too low for the tier. */
    public int evaluationsBelow() {
        return now.evaluationsBelow();
    }

    /** Where it stood when a day began that is not before the last evaluation's; null if it was never evaluated before. */
    public @Nullable TierStanding before(LocalDate day) {
        return evaluatedOn.isBefore(day) ? now : opening;
    }

    /** Whether another evaluation says the same, whichever day it is of. */
    public boolean saysAs(TierState other) {
        return now.equals(other.now) && inputs.equals(other.inputs);
    }

    /** Whether it came to where it stands on that day; of what an older version kept it cannot be told. */
    public boolean changedOn(LocalDate day) {
        return now.since().equals(day) && (opening == null || opening.tier() != now.tier());
    }
}
