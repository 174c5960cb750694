package io.attain.attainment.figures;

import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.kernel.Sums;
import io.attain.kernel.Unit;
import io.attain.results.Tally;
import io.attain.targets.Level;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a node and its parts have come at the start of a day. That day itself still lies ahead: it is not expected yet
 * and counts as remaining.
 *
 * @param node the node
 * @param tally its own postings and those of all its parts
 * @param expected what should have been reached by finished days, exact: the sum of its parts if they make up the whole
 *     target, its own phasing if not; a rate is due in full as soon as there is a result
 * @param layout how it is laid out over its days, with the parts beside it; null for a rate
 * @param ceiling the most that is in range by finished days, or null if there is no upper limit
 * @param asOf the day
 * @param halfDays what is worked of its period, in half days
 * @param halfDaysLeft what of it from {@code asOf} on
 * @param parts how many parts its first cut has, or the cut whose parts are told
 * @param cuts its other cuts, by name
 * @param children its parts, as far as they are told
 * @param next the position of the first part after those told, in the order that was asked for; null if there is none
 */
public record Attainment(
        TargetNode node,
        Tally tally,
        Exact expected,
        @Nullable Phasing layout,
        @Nullable Exact ceiling,
        LocalDate asOf,
        int halfDays,
        int halfDaysLeft,
        int parts,
        List<CutFigures> cuts,
        List<Attainment> children,
        @Nullable Integer next) {

    /** Before this part of the target is expected, nothing is forecast. */
    private static final int EARLY = 10;

    /** Whether attainment is a ratio; a target of 0 has none. */
    public enum State implements Coded {
        RATIO,
        /** The target is 0 and so is the actual. */
        NONE,
        /** The target is 0 and there are results. */
        OVER,
        /** A rate without any result. */
        NOT_YET
    }

    public Attainment {
        cuts = List.copyOf(cuts);
        children = List.copyOf(children);
    }

    /** The figures of a tree. {@code sums} holds each node's own postings by issue id; a missing one is none. */
    public static Attainment of(TargetTree tree, Map<Long, Tally> sums, LocalDate asOf, WorkedDays days) {
        TreeSnapshot whole = TreeSnapshot.of(tree);
        return new TreeReading(new TreeFigures(whole, asOf, days), RollUp.of(whole, sums))
                .of(tree.node().issueId(), PartsAsked.ALL)
                .orElseThrow();
    }

    /** Whether its parts make up the whole target, as {@link TargetTree#sumsUp} says of the tree. */
    public boolean sumsUp() {
        return !children.isEmpty() && Sums.of(children.stream().mapToLong(Attainment::target)) == target();
    }

    /** The target that counts on the day. */
    public long target() {
        return node.amountOn(asOf);
    }

    /** What has been reached: the sum of the results, or their mean if the metric is a rate. */
    public long actual() {
        return node.isRate() ? tally.mean() : tally.amount();
    }

    /** The gap to today: actual less what is expected by now, of which the colour is made. */
    public Exact gap() {
        return Exact.of(actual()).minus(expected);
    }

    /** What is still to go: target less actual, also with no result at all; negative once there is more. */
    public long toGo() {
        return Sums.minus(target(), actual());
    }

    /**
     * How far it lags behind what finished days should have brought, or may have taken if less is better; out of range, from
     * the nearer end. Negative when ahead.
     */
    public Exact lag() {
        Exact below = Exact.ZERO.minus(gap());
        return switch (node.direction()) {
            case UP -> below;
            case DOWN -> gap();
            case IN_RANGE -> {
                Exact above = ceiling == null ? below : Exact.of(actual()).minus(ceiling);
                yield above.compareTo(below) > 0 ? above : below;
            }
        };
    }

    /** Where the day lies in its period; in the order in which they ask for attention. */
    enum Phase {
        RUNNING,
        TO_COME,
        OVER
    }

    Phase phase() {
        if (asOf.isBefore(node.period().start())) {
            return Phase.TO_COME;
        }
        return asOf.isBefore(node.period().end()) ? Phase.RUNNING : Phase.OVER;
    }

    public State state() {
        if (node.isRate() && tally.count() == 0) {
            return State.NOT_YET;
        }
        if (target() != 0) {
            return State.RATIO;
        }
        return actual() == 0 ? State.NONE : State.OVER;
    }

    /** Actual by target; nothing if the target is 0 or a rate has no result yet. */
    public OptionalDouble ratio() {
        return state() == State.RATIO ? quotient(Exact.of(actual()), Exact.of(target())) : OptionalDouble.empty();
    }

    /** Actual by expected to date, or the other way round if less is better; nothing while nothing is expected. */
    public OptionalDouble paceIndex() {
        Exact reached = Exact.of(actual());
        return node.direction() == Direction.DOWN ? quotient(expected, reached) : quotient(reached, expected);
    }

    public Pace pace(PaceRule rule) {
        if (phase() != Phase.RUNNING) {
            return phase() == Phase.OVER ? Pace.FINISHED : Pace.NOT_STARTED;
        }
        Exact reached = Exact.of(actual());
        return node.direction() == Direction.IN_RANGE
                ? inRange(reached, rule)
                : rule.judge(node.direction(), reached, expected);
    }

    private Pace inRange(Exact reached, PaceRule rule) {
        Long limit = node.goal().levels().upperLimit();
        if (limit == null || ceiling == null) {
            return rule.judge(reached, expected);
        }
        if (actual() > limit) {
            return Pace.AT_RISK;
        }
        Pace low = rule.judge(reached, expected);
        Pace high = rule.judge(ceiling, reached);
        return low.compareTo(high) >= 0 ? low : high;
    }

    /**
     * The highest level that the actual has reached; a target in range has no level above the base. Nothing reaches a target of
     * 0 that more is better for, and staying below a limit before the period begins is none either.
     */
    public Level level() {
        Levels levels = node.goal().levels();
        Long limit = levels.upperLimit();
        boolean nothing = node.direction() == Direction.UP
                ? target() == 0
                : asOf.isBefore(node.period().start());
        if (nothing || state() == State.NOT_YET || !reaches(target())) {
            return Level.NONE;
        }
        if (node.direction() == Direction.IN_RANGE) {
            return limit == null || actual() <= limit ? Level.BASE : Level.NONE;
        }
        if (levels.challenge() != null && reaches(levels.challenge())) {
            return Level.CHALLENGE;
        }
        return levels.stretch() != null && reaches(levels.stretch()) ? Level.STRETCH : Level.BASE;
    }

    private boolean reaches(long amount) {
        return node.direction() == Direction.DOWN ? actual() <= amount : actual() >= amount;
    }

    /** The working days of its period. */
    public Exact workingDays() {
        return Exact.of(halfDays, 2);
    }

    /** Those of them from its day on, which lies still ahead. */
    public Exact workingDaysLeft() {
        return Exact.of(halfDaysLeft, 2);
    }

    /**
     * The required rate: what each remaining working day must bring, or may still take if less is better, exact. 0 once the
     * target is reached or used up; nothing if no day remains or the metric is a rate.
     */
    public Optional<Exact> requiredPerDay() {
        return halfDaysLeft == 0 || node.isRate()
                ? Optional.empty()
                : Optional.of(Exact.of(Math.max(0, toGo())).by(workingDaysLeft()));
    }

    /**
     * The same of a count that is below one a day: one in every so many working days, so that all fit into those left, or
     * no more than may come if less is better. Nothing if it is more, or none.
     */
    public OptionalInt requiredEvery() {
        long missing = 2 * toGo();
        if (missing <= 0 || missing >= halfDaysLeft || !node.metric().unit().equals(Unit.COUNT)) {
            return OptionalInt.empty();
        }
        long whole = halfDaysLeft / missing;
        boolean more = node.direction() == Direction.DOWN && halfDaysLeft % missing != 0;
        return OptionalInt.of(Math.toIntExact(more ? whole + 1 : whole));
    }

    /**
     * What the whole period will bring if it goes on as it went: actual ÷ expected × target, rounded half up, so that it
     * never contradicts the pace. A rate is forecast to stay as it is. Nothing outside the period or when it is too early.
     */
    public OptionalLong forecast() {
        if (!node.period().contains(asOf)
                || halfDaysLeft == halfDays
                || state() == State.NOT_YET
                || target() == 0
                || isTooEarly()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                node.isRate()
                        ? actual()
                        : Exact.of(actual()).times(target()).by(expected).rounded());
    }

    /** Whether it runs, but less than a tenth of it is expected by now, from which nothing can be foretold. */
    public boolean isTooEarly() {
        return isTooEarly(node, asOf, expected);
    }

    /** The same of a node that expects so much. */
    public static boolean isTooEarly(TargetNode node, LocalDate asOf, Exact expected) {
        return node.period().contains(asOf)
                && !node.isRate()
                && expected.times(EARLY).compareTo(Exact.of(node.amountOn(asOf))) < 0;
    }

    /** This node's figures and those of all that makes it up. */
    public Stream<Attainment> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Attainment::all));
    }

    /** The same with parts. */
    Attainment telling(int ofCut, List<Attainment> told, @Nullable Integer following) {
        return new Attainment(
                node, tally, expected, layout, ceiling, asOf, halfDays, halfDaysLeft, ofCut, cuts, told, following);
    }

    private static OptionalDouble quotient(Exact dividend, Exact divisor) {
        return divisor.sign() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(dividend.by(divisor).approximate());
    }
}
