package io.attain.attainment.trend;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.RunRate;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A target's way through its period, day by day: what was reached, what was expected, what is forecast, and what the
 * period before had reached with as many working days left.
 *
 * @param node the target
 * @param asOf the day it is seen from; as in {@link Attainment} that day still lies ahead
 * @param now how it stands on that day
 * @param points the end of each day, in order
 * @param outlook where it will end; nothing before a working day is over, once the period is, or for a rate without results
 * @param finishedDays the working days that the outlook is drawn from, 0 without one
 * @param last the period before; nothing if nothing is known of it
 */
public record Trend(
        TargetNode node,
        LocalDate asOf,
        Standing now,
        List<Point> points,
        @Nullable Outlook outlook,
        int finishedDays,
        @Nullable LastPeriod last) {

    /** From so many finished working days on the forecast has a band. */
    public static final int BAND_FROM_DAYS = RunRate.LEAST_DAYS;

    /**
     * How things stand on the day.
     *
     * @param actual what has been reached; nothing for a rate without results
     * @param expected what should have been reached by finished days
     * @param last what the period before had reached with as many working days left; nothing if that was before it began
     */
    public record Standing(@Nullable Long actual, long expected, @Nullable Long last) {}

    /**
     * How things stand at the end of a day, in minor units.
     *
     * @param day the day
     * @param actual what was reached; nothing for days to come, and for a rate as long as it has no results
     * @param expected what should be reached by then
     * @param last what the period before had reached with as many working days left; nothing if that was before it began
     * @param forecast what the run-rate leads to; nothing for days that are over
     */
    public record Point(
            LocalDate day, @Nullable Long actual, long expected, @Nullable Long last, @Nullable Outlook forecast) {}

    /**
     * What the run-rate leads to.
     *
     * @param total the forecast
     * @param low the lower edge of the band around it, nothing if there is none
     * @param high its upper edge
     */
    public record Outlook(long total, @Nullable Long low, @Nullable Long high) {

        static Outlook of(RunRate rate, int workingDays) {
            boolean band = rate.deviation().isPresent();
            return new Outlook(
                    rate.after(workingDays), band ? rate.low(workingDays) : null, band ? rate.high(workingDays) : null);
        }
    }

    public Trend {
        points = List.copyOf(points);
    }

    /** The trend of a tree's top, from the results of the whole tree by day. */
    public static Trend of(
            TargetTree tree,
            SortedMap<LocalDate, Tally> results,
            Optional<LastPeriod> last,
            LocalDate asOf,
            WorkedDays days) {
        TargetNode node = tree.node();
        WorkingCalendar calendar = days.of(tree);
        Tally all = results.values().stream().reduce(Tally.NONE, Tally::plus);
        Optional<RunRate> rate = runRate(node, all, results, asOf, calendar);
        ExpectedCurve expected = ExpectedCurve.of(tree, asOf, days);
        int left = calendar.workingDays(asOf, node.period().end());
        return new Trend(
                node,
                asOf,
                standing(node, all, expected, last, asOf, calendar),
                points(node, results, rate, expected, last, asOf, calendar),
                rate.map(each -> Outlook.of(each, left)).orElse(null),
                rate.map(RunRate::finished).orElse(0),
                last.orElse(null));
    }

    private static List<Point> points(
            TargetNode node,
            SortedMap<LocalDate, Tally> results,
            Optional<RunRate> rate,
            ExpectedCurve expected,
            Optional<LastPeriod> last,
            LocalDate asOf,
            WorkingCalendar calendar) {
        LocalDate until = lastKnown(node.period(), results, asOf);
        List<Point> points = new ArrayList<>();
        Tally reached = Tally.NONE;
        for (LocalDate day = node.period().start(); day.isBefore(node.period().end()); day = day.plusDays(1)) {
            reached = reached.plus(results.getOrDefault(day, Tally.NONE));
            int daysLeft = LastPeriod.daysLeft(node.period(), day, calendar);
            int more = day.equals(until) ? 0 : calendar.workingDays(asOf, day.plusDays(1));
            Optional<Outlook> ahead = day.isBefore(until) ? Optional.empty() : rate.map(each -> Outlook.of(each, more));
            points.add(new Point(
                    day,
                    day.isAfter(until) ? null : node.reached(reached),
                    expected.byEndOf(day),
                    last.map(period -> period.withDaysLeft(daysLeft)).orElse(null),
                    ahead.orElse(null)));
        }
        return points;
    }

    private static Optional<RunRate> runRate(
            TargetNode node, Tally all, SortedMap<LocalDate, Tally> results, LocalDate asOf, WorkingCalendar calendar) {
        Period period = node.period();
        Long actual = node.reached(all);
        boolean runs = period.contains(asOf) && calendar.workingDays(period.start(), asOf) > 0;
        if (!runs || actual == null) {
            return Optional.empty();
        }
        return Optional.of(
                node.isRate()
                        ? RunRate.steady(actual, calendar.workingDays(period.start(), asOf))
                        : RunRate.of(actual, period, asOf, results, calendar));
    }

    private static Standing standing(
            TargetNode node,
            Tally all,
            ExpectedCurve expected,
            Optional<LastPeriod> last,
            LocalDate asOf,
            WorkingCalendar calendar) {
        Period period = node.period();
        LocalDate yesterday = asOf.minusDays(1).isBefore(period.last()) ? asOf.minusDays(1) : period.last();
        boolean begun = !yesterday.isBefore(period.start());
        return new Standing(
                node.reached(all),
                begun ? expected.byEndOf(yesterday) : 0,
                begun
                        ? last.map(before -> before.withDaysLeft(LastPeriod.daysLeft(period, yesterday, calendar)))
                                .orElse(null)
                        : null);
    }

    /** The last day whose actual is known: today, or a later one that has results already. */
    private static LocalDate lastKnown(Period period, SortedMap<LocalDate, Tally> results, LocalDate asOf) {
        LocalDate known = results.isEmpty() || results.lastKey().isBefore(asOf) ? asOf : results.lastKey();
        return known.isBefore(period.last()) ? known : period.last();
    }

    /** The target that counts today. */
    public long target() {
        return node.amountOn(asOf);
    }

    /** The same at the end of each ISO week, today, and at the end of the period. */
    public Trend weekly() {
        LocalDate known = points.stream()
                .filter(point -> point.actual() != null)
                .map(Point::day)
                .reduce(asOf, (earlier, later) -> later);
        List<Point> kept = points.stream()
                .filter(point -> point.day().getDayOfWeek() == DayOfWeek.SUNDAY
                        || point.day().equals(known)
                        || point.day().equals(node.period().last()))
                .toList();
        return new Trend(node, asOf, now, kept, outlook, finishedDays, last);
    }

    /** The same without the period before, for somebody who may not know of it. */
    public Trend withoutLast() {
        List<Point> alone = points.stream()
                .map(point -> new Point(point.day(), point.actual(), point.expected(), null, point.forecast()))
                .toList();
        return new Trend(
                node, asOf, new Standing(now.actual(), now.expected(), null), alone, outlook, finishedDays, null);
    }
}
