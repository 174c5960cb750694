package io.attain.activity;

import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;

/**
 * What is left of a target's period for whoever works on it. A week is as many working days as one without holidays has, so
 * a week of one day is no whole week.
 *
 * @param halfDays what is worked, today with it, in half days
 * @param week how many half days make a week
 * @param last the period's last day
 */
public record TimeLeft(int halfDays, int week, LocalDate last) {

    /** What is left from a day on. */
    public static TimeLeft of(Period period, LocalDate asOf, WorkingCalendar calendar) {
        LocalDate from = asOf.isBefore(period.start()) ? period.start() : asOf;
        return new TimeLeft(
                calendar.halfDays(from, period.end()), 2 * Math.max(1, calendar.daysAWeek(from)), period.last());
    }

    /** The working days left. */
    public Exact days() {
        return Exact.of(halfDays, 2);
    }

    /** Whether less than a week is left, so that counts are told until the end and not of a week. */
    public boolean isUnderAWeek() {
        return halfDays < week;
    }

    /** Of what is needed until the end, how much that is a week; all of it if less than a week is left. */
    long share(long needed) {
        return isUnderAWeek() ? needed : KeyActionPlan.ceiling(needed, week, halfDays);
    }
}
