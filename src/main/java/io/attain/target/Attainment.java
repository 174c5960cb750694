package io.attain.target;

import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a node and its parts have come at the start of a day. That day itself still lies ahead: it is not expected yet
 * and counts as remaining.
 *
 * @param node the node
 * @param actual its own postings and those of all its parts
 * @param expected what should have been reached by finished days: its parts' sum, or its own phasing if it has none
 * @param asOf the day
 * @param workingDaysLeft working days from {@code asOf} to the end of its period
 * @param children its parts
 */
public record Attainment(
        TargetNode node, long actual, long expected, LocalDate asOf, int workingDaysLeft, List<Attainment> children) {

    /** Whether attainment is a ratio; a target of 0 has none. */
    public enum State {
        RATIO("ratio"),
        /** The target is 0 and so is the actual. */
        NONE("none"),
        /** The target is 0 and there are results. */
        OVER("over");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The name used in REST and in the front end. */
        public String code() {
            return code;
        }
    }

    public Attainment {
        children = List.copyOf(children);
    }

    /** The figures of a tree. {@code sums} holds each node's own postings by issue id; a missing one is 0. */
    public static Attainment of(TargetTree tree, Map<Long, Long> sums, LocalDate asOf, WorkingCalendar calendar) {
        List<Attainment> children = tree.children().stream()
                .map(child -> of(child, sums, asOf, calendar))
                .toList();
        TargetNode node = tree.node();
        long actual = sums.getOrDefault(node.issueId(), 0L)
                + children.stream().mapToLong(Attainment::actual).sum();
        long expected = children.isEmpty()
                ? Phasing.of(node, calendar).before(asOf)
                : children.stream().mapToLong(Attainment::expected).sum();
        LocalDate start = node.period().start();
        int left = calendar.workingDays(
                asOf.isBefore(start) ? start : asOf, node.period().end());
        return new Attainment(node, actual, expected, asOf, left, children);
    }

    public long target() {
        return node.amount();
    }

    /** Actual less target: negative while something is missing, also with no result at all. */
    public long variance() {
        return actual - target();
    }

    public State state() {
        if (target() != 0) {
            return State.RATIO;
        }
        return actual == 0 ? State.NONE : State.OVER;
    }

    /** Actual by target; nothing if the target is 0. */
    public OptionalDouble ratio() {
        return quotient(actual, target());
    }

    /** Actual by expected to date; nothing while nothing is expected. */
    public OptionalDouble paceIndex() {
        return quotient(actual, expected);
    }

    public Pace pace(PaceRule rule) {
        if (asOf.isBefore(node.period().start())) {
            return Pace.NOT_STARTED;
        }
        return asOf.isBefore(node.period().end()) ? rule.judge(actual, expected) : Pace.FINISHED;
    }

    /** What each remaining working day must bring, rounded up; 0 once the target is reached, nothing if no day remains. */
    public OptionalLong requiredPerDay() {
        if (workingDaysLeft == 0) {
            return OptionalLong.empty();
        }
        long gap = Math.max(0, -variance());
        return OptionalLong.of(gap / workingDaysLeft + (gap % workingDaysLeft == 0 ? 0 : 1));
    }

    /** This node's figures and those of all its parts. */
    public Stream<Attainment> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Attainment::all));
    }

    /** The same figures without the parts that {@code visible} refuses; what they count for stays in the sums above. */
    public Attainment prune(Predicate<TargetNode> visible) {
        return new Attainment(
                node,
                actual,
                expected,
                asOf,
                workingDaysLeft,
                children.stream()
                        .filter(child -> visible.test(child.node))
                        .map(child -> child.prune(visible))
                        .toList());
    }

    private static OptionalDouble quotient(long dividend, long divisor) {
        return divisor == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) dividend / divisor);
    }
}
