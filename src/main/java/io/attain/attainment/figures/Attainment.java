package io.attain.attainment.figures;

import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.Rounding;
import io.attain.results.Tally;
import io.attain.targets.Level;
import io.attain.targets.Levels;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a node and its parts have come at the start of a day. That day itself still lies ahead: it is not expected yet
 * and counts as remaining.
 *
 * @param node the node
 * @param tally its own postings and those of all its parts
 * @param expected what should have been reached by finished days: the sum of its parts if they make up the whole target,
 *     its own phasing if not; a rate is due in full as soon as there is a result
 * @param layout how it is laid out over its days, with the parts beside it; null for a rate
 * @param ceiling the most that is in range by finished days, or null if there is no upper limit
 * @param asOf the day
 * @param workingDays working days of its period
 * @param workingDaysLeft those from {@code asOf} on
 * @param parts how many parts it has
 * @param children its parts, as far as they are told
 * @param next the position of the first part after those told, in the order that was asked for; null if there is none
 */
public record Attainment(
        TargetNode node,
        Tally tally,
        long expected,
        @Nullable Phasing layout,
        @Nullable Long ceiling,
        LocalDate asOf,
        int workingDays,
        int workingDaysLeft,
        int parts,
        List<Attainment> children,
        @Nullable Integer next) {

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
        return !children.isEmpty()
                && children.stream().mapToLong(Attainment::target).sum() == target();
    }

    /** The target that counts on the day. */
    public long target() {
        return node.amountOn(asOf);
    }

    /** What has been reached: the sum of the results, or their mean if the metric is a rate. */
    public long actual() {
        return node.isRate() ? tally.mean() : tally.amount();
    }

    /** Actual less target: negative while something is missing, also with no result at all. */
    public long variance() {
        return actual() - target();
    }

    /**
     * How far it lags behind what finished days should have brought, or may have taken if less is better; out of range,
     * from the nearer end. Negative when ahead.
     */
    public long gap() {
        long below = expected - actual();
        return switch (node.direction()) {
            case UP -> below;
            case DOWN -> -below;
            case IN_RANGE -> ceiling == null ? below : Math.max(below, actual() - ceiling);
        };
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
        return state() == State.RATIO ? quotient(actual(), target()) : OptionalDouble.empty();
    }

    /** Actual by expected to date, or the other way round if less is better; nothing while nothing is expected. */
    public OptionalDouble paceIndex() {
        return node.direction() == Direction.DOWN ? quotient(expected, actual()) : quotient(actual(), expected);
    }

    public Pace pace(PaceRule rule) {
        if (asOf.isBefore(node.period().start())) {
            return Pace.NOT_STARTED;
        }
        if (!asOf.isBefore(node.period().end())) {
            return Pace.FINISHED;
        }
        return switch (node.direction()) {
            case UP -> rule.judge(actual(), expected);
            case DOWN -> rule.judge(expected, actual());
            case IN_RANGE -> inRange(rule);
        };
    }

    private Pace inRange(PaceRule rule) {
        Long limit = node.goal().levels().upperLimit();
        if (limit == null || ceiling == null) {
            return rule.judge(actual(), expected);
        }
        if (actual() > limit) {
            return Pace.AT_RISK;
        }
        Pace low = rule.judge(actual(), expected);
        Pace high = rule.judge(ceiling, actual());
        return low.compareTo(high) >= 0 ? low : high;
    }

    /** The highest level that the actual has reached; a target in range has no level above the base. */
    public Level level() {
        Levels levels = node.goal().levels();
        Long limit = levels.upperLimit();
        if (state() == State.NOT_YET || !reaches(target())) {
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

    /**
     * The required rate: what each remaining working day must bring, rounded up, or may still take if less is better,
     * rounded down. 0 once the target is reached or used up; nothing if no day remains or the metric is a rate.
     */
    public OptionalLong requiredPerDay() {
        if (workingDaysLeft == 0 || node.isRate()) {
            return OptionalLong.empty();
        }
        long gap = Math.max(0, -variance());
        boolean up = node.direction() != Direction.DOWN && gap % workingDaysLeft != 0;
        return OptionalLong.of(gap / workingDaysLeft + (up ? 1 : 0));
    }

    /**
     * The run-rate forecast of the whole period: actual ÷ elapsed working days × all working days, rounded half up. A rate
     * is forecast to stay as it is. Nothing before the first working day is over.
     */
    public OptionalLong forecast() {
        int elapsed = workingDays - workingDaysLeft;
        if (elapsed <= 0 || state() == State.NOT_YET) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(node.isRate() ? actual() : Rounding.halfUp(actual(), workingDays, elapsed));
    }

    /** This node's figures and those of all its parts. */
    public Stream<Attainment> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Attainment::all));
    }

    /** The same figures without the parts that {@code visible} refuses; what they count for stays in the sums above. */
    public Attainment prune(Sight visible) {
        return keeping(visible.among(all().map(Attainment::node).toList()));
    }

    private Attainment keeping(Predicate<TargetNode> visible) {
        List<Attainment> seen = children.stream()
                .filter(child -> visible.test(child.node))
                .map(child -> child.keeping(visible))
                .toList();
        return telling(seen, next);
    }

    /** The same with parts. */
    Attainment telling(List<Attainment> told, @Nullable Integer following) {
        return new Attainment(
                node, tally, expected, layout, ceiling, asOf, workingDays, workingDaysLeft, parts, told, following);
    }

    private static OptionalDouble quotient(long dividend, long divisor) {
        return divisor == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) dividend / divisor);
    }
}
