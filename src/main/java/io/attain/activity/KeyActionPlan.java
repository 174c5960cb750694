package io.attain.activity;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What a target takes each week: from what is missing to wins, and from wins back along the owner's own conversion rates to
 * needs reports, visits and calls. Everything is rounded up.
 *
 * @param basis what the plan rests on
 * @param remaining what is missing, in the metric's minor units
 * @param weeks ISO weeks with a working day that are left
 * @param wins how many more wins are needed; 0 where the owner's wins do not say
 * @param steps the actions, the last before the win first
 */
public record KeyActionPlan(Basis basis, long remaining, int weeks, long wins, List<Step> steps) {

    /** From how many on a count tells a rate, rather than chance. */
    public static final int MIN_SAMPLE = 5;

    /** How many months back the owner's history goes. */
    public static final int MONTHS_BACK = 6;

    /** What a plan rests on. */
    public enum Basis {
        /** The owner's own wins. */
        OWN("own"),
        /** The playbook's weekly rhythm, for the owner has too few wins to reckon with. */
        PLAYBOOK("playbook"),
        /** Nothing is missing. */
        REACHED("reached");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        /** The name in REST. */
        public String code() {
            return code;
        }
    }

    /**
     * One action.
     *
     * @param action which
     * @param needed how often until the end
     * @param perWeek how often each week
     * @param rate how often it is done for one of the next step
     */
    public record Step(KeyAction action, long needed, long perWeek, Rate rate) {}

    /**
     * So many of one thing for so many of the next, as in 10 calls for 3 visits.
     *
     * @param many how often the action was done
     * @param next what came of it: visits of calls, needs reports of visits, wins of needs reports
     * @param own whether the owner's own history says so, or else the playbook
     */
    public record Rate(long many, long next, boolean own) {

        private long needed(long wanted) {
            return ceiling(wanted, many, next);
        }
    }

    /** The playbook's week (docs/rules.md, Playbook): 10 calls, 3 visits, 1 needs report. */
    private static final Rate CALLS_PER_VISIT = new Rate(10, 3, false);

    private static final Rate VISITS_PER_REPORT = new Rate(3, 1, false);
    private static final Rate REPORT_A_WEEK = new Rate(1, 1, false);

    public KeyActionPlan {
        steps = List.copyOf(steps);
    }

    /** Whether a plan is worked out for such a target: only wins can be reckoned back to actions. */
    public static boolean isOffered(Metric metric, Direction direction) {
        return direction == Direction.UP && (metric == Metric.REVENUE || metric == Metric.NEW_CUSTOMERS);
    }

    /** The history that a plan of a day rests on. */
    public static Period trailing(LocalDate asOf) {
        return new Period(asOf.minusMonths(MONTHS_BACK), asOf);
    }

    /**
     * What is to be done each week.
     *
     * @param remaining what is missing of the target, 0 or less if it is reached
     * @param weeks weeks that are left, at least 1
     * @param history what the owner did and won so far, in the target's metric
     */
    public static KeyActionPlan of(long remaining, int weeks, Conversion history) {
        if (remaining <= 0) {
            return new KeyActionPlan(Basis.REACHED, 0, weeks, 0, List.of());
        }
        Rate reports = rate(history.count(KeyAction.NEEDS_REPORTS), history.winsWhileLogging(), REPORT_A_WEEK);
        Rate visits = rate(history.count(KeyAction.VISITS), history.count(KeyAction.NEEDS_REPORTS), VISITS_PER_REPORT);
        Rate calls = rate(history.count(KeyAction.CALLS), history.count(KeyAction.VISITS), CALLS_PER_VISIT);
        if (!reports.own() || history.amount() <= 0) {
            return playbook(remaining, weeks);
        }
        long wins = ceiling(remaining, history.wins(), history.amount());
        List<Step> steps = new ArrayList<>();
        long wanted = add(steps, KeyAction.NEEDS_REPORTS, wins, reports, weeks);
        wanted = add(steps, KeyAction.VISITS, wanted, visits, weeks);
        add(steps, KeyAction.CALLS, wanted, calls, weeks);
        return new KeyActionPlan(Basis.OWN, remaining, weeks, wins, steps);
    }

    /** The ISO weeks that still have a working day of the period, from {@code asOf} on. */
    public static int weeksLeft(Period period, LocalDate asOf, WorkingCalendar calendar) {
        LocalDate from = asOf.isBefore(period.start()) ? period.start() : asOf;
        if (!from.isBefore(period.end())) {
            return 0;
        }
        return Math.toIntExact(calendar.days(new Period(from, period.end()))
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .count());
    }

    /** How often an action is to be done each week. */
    public long perWeek(KeyAction action) {
        return steps.stream()
                .filter(step -> step.action() == action)
                .mapToLong(Step::perWeek)
                .sum();
    }

    private static KeyActionPlan playbook(long remaining, int weeks) {
        return new KeyActionPlan(
                Basis.PLAYBOOK,
                remaining,
                weeks,
                0,
                List.of(
                        new Step(KeyAction.NEEDS_REPORTS, weeks, 1, REPORT_A_WEEK),
                        new Step(KeyAction.VISITS, 3L * weeks, 3, VISITS_PER_REPORT),
                        new Step(KeyAction.CALLS, 10L * weeks, 10, CALLS_PER_VISIT)));
    }

    private static Rate rate(long many, long next, Rate playbook) {
        return many > 0 && next >= MIN_SAMPLE ? new Rate(many, next, true) : playbook;
    }

    private static long add(List<Step> steps, KeyAction action, long wanted, Rate rate, int weeks) {
        long needed = rate.needed(wanted);
        steps.add(new Step(action, needed, ceiling(needed, 1, weeks), rate));
        return needed;
    }

    /** {@code amount * factor / divisor}, rounded up; none of them negative. */
    private static long ceiling(long amount, long factor, long divisor) {
        BigInteger[] parts = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(factor))
                .divideAndRemainder(BigInteger.valueOf(divisor));
        return parts[0].add(BigInteger.valueOf(parts[1].signum())).longValueExact();
    }
}
