package io.attain.target.attainment;

import io.attain.kernel.Direction;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.target.Tally;
import io.attain.target.TargetNode;
import io.attain.target.TargetTree;
import io.attain.target.TreeSnapshot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all nodes of a tree expect by a day, computed once, so that the figures of any of them are told at once whatever
 * the size of the tree.
 */
public final class TreeFigures {

    /** All parts, however deep. */
    public static final int ALL = Integer.MAX_VALUE;

    private final TreeSnapshot tree;
    private final LocalDate asOf;
    private final WorkingCalendar[] calendars;
    private final Days[] days;
    private final long[] expected;

    /** Working days of a period, and those from the day on. */
    private record Days(int all, int left) {}

    /** Most nodes share their period and their calendar with others. */
    private record Span(Period period, WorkingCalendar calendar) {}

    /** Computes what is expected of each node at the start of a day. */
    public TreeFigures(TreeSnapshot tree, LocalDate asOf, WorkedDays worked) {
        this.tree = tree;
        this.asOf = asOf;
        this.calendars = new WorkingCalendar[tree.size()];
        this.days = new Days[tree.size()];
        this.expected = new long[tree.size()];
        boolean[] sumsUp = new boolean[tree.size()];
        Map<Span, Days> counted = new HashMap<>();
        for (int place = 0; place < expected.length; place++) {
            TargetTree at = tree.at(place);
            sumsUp[place] = at.sumsUp(asOf);
            calendars[place] = worked.of(at);
            days[place] = counted.computeIfAbsent(new Span(at.node().period(), calendars[place]), this::days);
        }
        for (int place = expected.length - 1; place >= 0; place--) {
            TargetNode node = tree.at(place).node();
            if (!sumsUp[place] && !node.isRate()) {
                expected[place] = Phasing.of(node, asOf, calendars[place]).before(asOf);
            }
            int parent = tree.parentOf(place);
            if (parent >= 0 && sumsUp[parent]) {
                expected[parent] += expected[place];
            }
        }
    }

    private Days days(Span span) {
        Period period = span.period;
        LocalDate from = asOf.isBefore(period.start()) ? period.start() : asOf;
        return new Days(span.calendar.workingDays(period), span.calendar.workingDays(from, period.end()));
    }

    /**
     * The figures of a node and its parts.
     *
     * @param depth how many levels of parts are told; 0 for none
     */
    public Optional<Attainment> of(long issueId, RollUp results, int depth) {
        int place = tree.placeOf(issueId);
        return place < 0 ? Optional.empty() : Optional.of(at(place, results, depth));
    }

    private Attainment at(int place, RollUp results, int depth) {
        TargetTree at = tree.at(place);
        List<Attainment> parts = depth == 0
                ? List.of()
                : at.children().stream()
                        .map(part -> at(tree.placeOf(part.node().issueId()), results, depth - 1))
                        .toList();
        return new Attainment(
                at.node(),
                results.at(place),
                expected(place, results.at(place)),
                ceiling(place),
                asOf,
                days[place].all,
                days[place].left,
                at.children().size(),
                parts);
    }

    private long expected(int place, Tally tally) {
        TargetNode node = tree.at(place).node();
        if (node.isRate()) {
            return tally.count() == 0 ? 0 : node.amountOn(asOf);
        }
        return expected[place];
    }

    private @Nullable Long ceiling(int place) {
        TargetNode node = tree.at(place).node();
        Long limit = node.goal().levels().upperLimit();
        if (node.direction() != Direction.IN_RANGE || limit == null) {
            return null;
        }
        return node.isRate()
                ? limit
                : new Phasing(limit, node.period(), node.monthWeights(), calendars[place]).before(asOf);
    }
}
