package io.attain.attainment.trend;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.ExpectedCurve;
import io.attain.attainment.figures.Forecast;
import io.attain.attainment.figures.TreePhasing;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target's way through its period, step by step: what was reached, what was expected, what is forecast, and what the
 * period before had reached with as many working days left.
 *
 * @param node the target
 * @param asOf the day it is seen from; as in {@link Attainment} that day still lies ahead
 * @param now how it stands on that day
 * @param steps what it is told by
 * @param points the end of each step, in order, and those of the last known day and of the period
 * @param outlook where it will end; nothing when it is too early, once the period is over, or for a rate without results
 * @param tooEarly whether it runs, but so little is expected by now that nothing can be foretold
 * @param finishedDays the working days that the outlook is drawn from, 0 without one
 * @param last the period before; nothing if nothing is known of it
 */
public record Trend(
        TargetNode node,
        LocalDate asOf,
        Standing now,
        Steps steps,
        List<Point> points,
        @Nullable Outlook outlook,
        boolean tooEarly,
        int finishedDays,
        @Nullable LastPeriod last) {

    /** From so many finished working days on the forecast has a band. */
    public static final int BAND_FROM_DAYS = Forecast.LEAST_DAYS;

    /**
     * How things stand on the day.
     *
     * @param actual what has been reached; nothing for a rate without results
     * @param expected what should have been reached by finished days
     * @param last what the period before had reached with as many working days left; nothing if that was before it began
     */
    public record Standing(@Nullable Long actual, Exact expected, @Nullable Long last) {}

    /**
     * How things stand at the end of a day, in minor units.
     *
     * @param day the day
     * @param actual what was reached; nothing for days to come, and for a rate as long as it has no results
     * @param expected what should be reached by then, by the amount that counts on the day
     * @param last what the period before had reached with as many working days left; nothing if that was before it began
     * @param forecast what this speed leads to; nothing for days that are over
     */
    public record Point(
            LocalDate day, @Nullable Long actual, Exact expected, @Nullable Long last, @Nullable Outlook forecast) {}

    /**
     * What this speed leads to.
     *
     * @param total the forecast
     * @param low the lower edge of the band around it, nothing if there is none
     * @param high its upper edge
     */
    public record Outlook(long total, @Nullable Long low, @Nullable Long high) {

        static Outlook of(Forecast forecast, Exact expected, int workingDays) {
            boolean band = forecast.deviation().isPresent();
            return new Outlook(
                    forecast.by(expected),
                    band ? forecast.low(expected, workingDays) : null,
                    band ? forecast.high(expected, workingDays) : null);
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
            WorkedDays days,
            Steps asked) {
        return of(new TreePhasing(TreeSnapshot.of(tree), asOf, days), 0, results, last, asked);
    }

    /**
     * The trend of a node, from the results of it and all below it by day, seen from the day whose amounts are laid out.
     *
     * @param place its place in its tree
     * @param asked the steps, which are larger ones in a period that is too long for them
     */
    public static Trend of(
            TreePhasing phasing,
            int place,
            SortedMap<LocalDate, Tally> results,
            Optional<LastPeriod> last,
            Steps asked) {
        TargetNode node = phasing.tree().at(place).node();
        LocalDate asOf = phasing.asOf();
        WorkingCalendar calendar = phasing.calendar(place);
        Tally all = Tally.of(results.values());
        LocalDate until = lastKnown(node.period(), results, asOf);
        Steps steps = asked.fitting(node.period());
        NavigableSet<LocalDate> shown = shown(node.period(), steps, until);
        Optional<LocalDate> yesterday = yesterday(node.period(), asOf);
        NavigableSet<LocalDate> ahead = new TreeSet<>(shown.tailSet(until));
        yesterday.ifPresent(ahead::add);
        ExpectedCurve laidOut = phasing.laidOut(place, List.copyOf(ahead));
        Exact now = yesterday.map(laidOut::byEndOf).orElse(Exact.ZERO);
        boolean tooEarly = Attainment.isTooEarly(node, asOf, now);
        Optional<Forecast> forecast = tooEarly ? Optional.empty() : forecast(node, now, results, asOf, calendar);
        Seen seen = new Seen(node, asOf, until, calendar, now, laidOut, forecast, last);
        return new Trend(
                node,
                asOf,
                new Standing(node.reached(all), now, yesterday.map(seen::lastBy).orElse(null)),
                steps,
                seen.points(shown, results, phasing.expected(place, shown)),
                forecast.map(each -> seen.outlook(each, node.period().last())).orElse(null),
                tooEarly,
                forecast.map(Forecast::finished).orElse(0),
                last.orElse(null));
    }

    /** The ends of the steps, the last known day and the last of the period. */
    private static NavigableSet<LocalDate> shown(Period period, Steps steps, LocalDate until) {
        NavigableSet<LocalDate> shown = steps.ends(period);
        Stream.of(until, period.last()).filter(period::contains).forEach(shown::add);
        return shown;
    }

    /** The last day of the period that is over; nothing before it begins. */
    private static Optional<LocalDate> yesterday(Period period, LocalDate asOf) {
        LocalDate day = asOf.minusDays(1).isBefore(period.last()) ? asOf.minusDays(1) : period.last();
        return Optional.of(day).filter(period::contains);
    }

    /** What every point of one trend is read from. */
    private record Seen(
            TargetNode node,
            LocalDate asOf,
            LocalDate until,
            WorkingCalendar calendar,
            Exact now,
            ExpectedCurve laidOut,
            Optional<Forecast> forecast,
            Optional<LastPeriod> last) {

        List<Point> points(NavigableSet<LocalDate> shown, SortedMap<LocalDate, Tally> results, ExpectedCurve expected) {
            List<Point> points = new ArrayList<>();
            Tally reached = Tally.NONE;
            LocalDate from = node.period().start();
            for (LocalDate day : shown) {
                LocalDate next = day.plusDays(1);
                reached = results.subMap(from, next).values().stream().reduce(reached, Tally::plus);
                points.add(point(day, reached, expected.byEndOf(day)));
                from = next;
            }
            return points;
        }

        private Point point(LocalDate day, Tally reached, Exact expected) {
            Optional<Outlook> ahead = day.isBefore(until) ? Optional.empty() : forecast.map(each -> outlook(each, day));
            return new Point(
                    day, day.isAfter(until) ? null : node.reached(reached), expected, lastBy(day), ahead.orElse(null));
        }

        /** Where it will be by the end of a day; what is known is not foretold. */
        Outlook outlook(Forecast forecast, LocalDate day) {
            return day.equals(until) && !day.equals(node.period().last())
                    ? Outlook.of(forecast, now, 0)
                    : Outlook.of(forecast, laidOut.byEndOf(day), calendar.workingDays(asOf, day.plusDays(1)));
        }

        private @Nullable Long lastBy(LocalDate day) {
            int left = LastPeriod.daysLeft(node.period(), day, calendar);
            return last.map(before -> before.withDaysLeft(left)).orElse(null);
        }
    }

    private static Optional<Forecast> forecast(
            TargetNode node,
            Exact expected,
            SortedMap<LocalDate, Tally> results,
            LocalDate asOf,
            WorkingCalendar calendar) {
        Period period = node.period();
        Long actual = node.reached(Tally.of(results.values()));
        int finished = calendar.workingDays(period.start(), asOf);
        if (!period.contains(asOf) || finished == 0 || expected.sign() == 0 || actual == null) {
            return Optional.empty();
        }
        return Optional.of(
                node.isRate()
                        ? Forecast.steady(actual, finished)
                        : Forecast.of(actual, expected, new Period(period.start(), asOf), results, calendar));
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

    /** The same without the period before, for somebody who may not know of it. */
    public Trend withoutLast() {
        List<Point> alone = points.stream()
                .map(point -> new Point(point.day(), point.actual(), point.expected(), null, point.forecast()))
                .toList();
        return new Trend(
                node,
                asOf,
                new Standing(now.actual(), now.expected(), null),
                steps,
                alone,
                outlook,
                tooEarly,
                finishedDays,
                null);
    }
}
