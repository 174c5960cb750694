package io.attain.targets;

import io.attain.kernel.Direction;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;

/**
 * What an owner agrees to besides the amount. What is agreed counts, whatever the issue says since.
 *
 * @param metric what is measured
 * @param direction which way is good
 * @param levels the other levels
 * @param monthWeights how the target weighs its months by itself, never what it takes over; which years these are of, a target
 *     keeps by itself
 * @param period the days
 * @param scope the part of the business
 */
public record Terms(
        Metric metric, Direction direction, Levels levels, MonthWeights monthWeights, Period period, Scope scope) {

    public Terms {
        monthWeights = monthWeights.whole() == null ? monthWeights.of(FiscalYears.CALENDAR) : MonthWeights.NONE;
    }
}
