package io.attain.activity;

import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.words.Word;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target takes each week: from what is missing to wins, and from wins back along the owner's own conversion rates
 * through the key actions that the playbook asks for, the last first. Everything is rounded up.
 *
 * @param basis what the plan rests on
 * @param remaining what is missing, in the metric's minor units
 * @param left the time that is left
 * @param wins how many more wins are needed; 0 where the owner's wins do not say
 * @param steps the actions, the last before the win first
 */
public record KeyActionPlan(Basis basis, long remaining, TimeLeft left, long wins, List<Step> steps) {

    /** From how many on a count tells a rate, rather than chance. */
    public static final int MIN_SAMPLE = 5;

    /** How many months back the owner's history goes. */
    public static final int MONTHS_BACK = 6;

    /** More than anybody can do: small wins of somebody with a huge target come to more than any number. */
    private static final long ENDLESS = 1_000_000_000_000_000L;

    /** What a plan rests on. */
    public enum Basis implements Coded {
        /** The owner's own wins. */
        OWN,
        /** The playbook's weekly rhythm, for the owner has too few wins to reckon with. */
        PLAYBOOK,
        /** Nothing is missing. */
        REACHED
    }

    /**
     * One action.
     *
     * @param action which
     * @param needed how often until the end
     * @param perWeek how often each week; until the end, if less than a week is left
     * @param rate how often it is done for one of the next step
     * @param best what the owner did at most in a week, or in a day if less than a week is left, if that was less than this
     *     asks for; else null
     */
    public record Step(Metric action, long needed, long perWeek, Rate rate, @Nullable Long best) {}

    /**
     * So many of one thing for so many of the next, as in 10 calls for 3 visits.
     *
     * @param many how often the action was done
     * @param next what came of it: the action after it, or wins of the last
     * @param own whether the owner's own history says so, or else the playbook
     */
    public record Rate(long many, long next, boolean own) {

        private long needed(long wanted) {
            return ceiling(wanted, many, next);
        }
    }

    public KeyActionPlan {
        steps = List.copyOf(steps);
    }

    /** Whether a plan is worked out for such a target: only wins can be reckoned back to actions. */
    public static boolean isOffered(Metric metric, Direction direction) {
        return direction == Direction.UP && (metric.equals(Metric.REVENUE) || metric.equals(Metric.NEW_CUSTOMERS));
    }

    /** The history that a plan of a day rests on. */
    public static Period trailing(LocalDate asOf) {
        return new Period(asOf.minusMonths(MONTHS_BACK), asOf);
    }

    /**
     * What is to be done each week.
     *
     * @param remaining what is missing of the target, 0 or less if it is reached
     * @param left what is left of the period, a day at least
     * @param history what the owner did and won so far, in the target's metric
     * @param actions the project's key actions, each leading to the next; those that the playbook does not ask for are passed
     *     over
     */
    public static KeyActionPlan of(long remaining, TimeLeft left, Conversion history, List<Word> actions) {
        if (remaining <= 0) {
            return new KeyActionPlan(Basis.REACHED, 0, left, 0, List.of());
        }
        List<Word> backwards = new ArrayList<>(
                actions.stream().filter(action -> action.weekly() > 0).toList());
        Collections.reverse(backwards);
        if (backwards.isEmpty()
                || history.amount() <= 0
                || !rate(history, backwards.get(0), null).own()) {
            return playbook(remaining, left, backwards);
        }
        long wins = ceiling(remaining, history.wins(), history.amount());
        List<Step> steps = new ArrayList<>();
        long wanted = wins;
        Word next = null;
        for (Word action : backwards) {
            Rate rate = rate(history, action, next);
            wanted = rate.needed(wanted);
            Long best = rate.own() ? best(wanted, left, history.peak(action.metric())) : null;
            steps.add(new Step(action.metric(), wanted, left.share(wanted), rate, best));
            next = action;
        }
        return new KeyActionPlan(Basis.OWN, remaining, left, wins, steps);
    }

    /** The steps as they are taken, the one before the win last. */
    public List<Step> inOrder() {
        List<Step> inOrder = new ArrayList<>(steps);
        Collections.reverse(inOrder);
        return inOrder;
    }

    /** How often an action is to be done each week. */
    public long perWeek(Metric action) {
        return steps.stream()
                .filter(step -> step.action().equals(action))
                .mapToLong(Step::perWeek)
                .sum();
    }

    private static KeyActionPlan playbook(long remaining, TimeLeft left, List<Word> backwards) {
        List<Step> steps = new ArrayList<>();
        Word next = null;
        for (Word action : backwards) {
            long needed = ceiling(action.weekly(), left.halfDays(), left.week());
            steps.add(new Step(
                    action.metric(),
                    needed,
                    left.isUnderAWeek() ? needed : action.weekly(),
                    planned(action, next),
                    null));
            next = action;
        }
        return new KeyActionPlan(Basis.PLAYBOOK, remaining, left, 0, steps);
    }

    /** The most that was done in a week, or in a day if less than a week is left, if the needed is more than that each. */
    private static @Nullable Long best(long needed, TimeLeft left, Conversion.Peak peak) {
        boolean beyond =
                left.isUnderAWeek() ? 2 * needed > peak.day() * left.halfDays() : left.share(needed) > peak.week();
        return !beyond ? null : left.isUnderAWeek() ? (Long) peak.day() : (Long) peak.week();
    }

    /** How often an action is done for one of the next, or for a win if there is none. */
    private static Rate rate(Conversion history, Word action, @Nullable Word next) {
        long many = history.count(action.metric());
        long came = next == null ? history.winsWhileLogging() : history.count(next.metric());
        return many > 0 && came >= MIN_SAMPLE ? new Rate(many, came, true) : planned(action, next);
    }

    /** The playbook's rate. */
    private static Rate planned(Word action, @Nullable Word next) {
        return new Rate(action.weekly(), next == null ? 1 : next.weekly(), false);
    }

    /** {@code amount * factor / divisor}, rounded up, and {@link #ENDLESS} at most; none of them negative. */
    static long ceiling(long amount, long factor, long divisor) {
        BigInteger[] parts = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(factor))
                .divideAndRemainder(BigInteger.valueOf(divisor));
        return parts[0].add(BigInteger.valueOf(parts[1].signum()))
                .min(BigInteger.valueOf(ENDLESS))
                .longValueExact();
    }
}
