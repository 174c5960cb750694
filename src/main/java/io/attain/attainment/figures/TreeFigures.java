package io.attain.attainment.figures;

import io.attain.kernel.Direction;
import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all nodes of a tree expect by a day, computed once, so that the figures of any of them are told at once whatever
 * the size of the tree.
 */
public final class TreeFigures {

    private final TreeSnapshot tree;
    private final LocalDate asOf;
    private final TreePhasing phasing;
    private final Days[] days;
    private final Exact[] expected;
    private final @Nullable Exact[] ceilings;

    /** What is worked of a period, and what of it from the day on, in half days. */
    private record Days(int all, int left) {}

    /** Most nodes share their period and their calendar with others. */
    private record Span(Period period, WorkingCalendar calendar) {}

    /** Computes what is expected of each node at the start of a day. */
    public TreeFigures(TreeSnapshot tree, LocalDate asOf, WorkedDays worked) {
        this.tree = tree;
        this.asOf = asOf;
        this.phasing = new TreePhasing(tree, asOf, worked);
        this.days = new Days[tree.size()];
        this.expected = new Exact[tree.size()];
        this.ceilings = new Exact[tree.size()];
        Arrays.fill(expected, Exact.ZERO);
        Map<Span, Days> counted = new HashMap<>();
        for (int place = 0; place < expected.length; place++) {
            TargetNode node = tree.at(place).node();
            WorkingCalendar calendar = phasing.calendar(place);
            days[place] = counted.computeIfAbsent(new Span(node.period(), calendar), this::days);
            ceilings[place] = ceiling(node, calendar);
        }
        for (int place = expected.length - 1; place >= 0; place--) {
            Phasing own = phasing.at(place);
            if (!phasing.sumsUp(place) && own != null) {
                expected[place] = own.expected(asOf);
            }
            int parent = tree.sumsInto(place);
            if (parent >= 0 && phasing.sumsUp(parent)) {
                expected[parent] = expected[parent].plus(expected[place]);
            }
        }
    }

    private Days days(Span span) {
        Period period = span.period;
        LocalDate from = asOf.isBefore(period.start()) ? period.start() : asOf;
        return new Days(span.calendar.halfDays(period), span.calendar.halfDays(from, period.end()));
    }

    /**
     * Whether a part lays out its months otherwise than what it is a part of would lay out the same days: by weights of its
     * own, or by working days since its own are not understood.
     */
    boolean isPhasedOtherwise(long issueId) {
        int place = tree.placeOf(issueId);
        int above = place < 0 ? -1 : tree.parentOf(place);
        if (above < 0) {
            return false;
        }
        TargetNode part = tree.at(place).node();
        TargetNode whole = tree.at(above).node();
        Period days = part.period();
        boolean said = part.monthWeights().areSaid() || whole.monthWeights().areSaid();
        if (part.isRate() || !said || !whole.period().contains(days)) {
            return false;
        }
        MonthWeights asWhole = whole.monthWeights().takenOver(whole.period());
        if (part.monthWeights().equals(asWhole) || !(part.monthWeights().areSaid() || asWhole.areSaid())) {
            return false; // most parts take them over, and laying out is slow
        }
        WorkingCalendar calendar = phasing.calendar(place);
        return !new Phasing(0, days, part.monthWeights(), calendar)
                .shape()
                .equals(new Phasing(0, days, asWhole, calendar).shape());
    }

    /** How its nodes are laid out. */
    TreePhasing phasing() {
        return phasing;
    }

    /** The tree whose figures these are. */
    TreeSnapshot tree() {
        return tree;
    }

    /** What counts for a node on the day. */
    long target(TargetNode node) {
        return node.amountOn(asOf);
    }

    /** The figures of the node at a place, without its parts. */
    Attainment at(int place, Tally tally, List<CutFigures> cuts) {
        TargetTree at = tree.at(place);
        int parts = at.children().size();
        return new Attainment(
                at.node(),
                tally,
                expected(place, tally),
                phasing.at(place),
                ceilings[place],
                asOf,
                days[place].all,
                days[place].left,
                parts,
                cuts,
                List.of(),
                parts == 0 ? null : 0);
    }

    private Exact expected(int place, Tally tally) {
        TargetNode node = tree.at(place).node();
        if (node.isRate()) {
            return tally.count() == 0 ? Exact.ZERO : Exact.of(node.amountOn(asOf));
        }
        return expected[place];
    }

    private @Nullable Exact ceiling(TargetNode node, WorkingCalendar calendar) {
        Long limit = node.goal().levels().upperLimit();
        if (node.direction() != Direction.IN_RANGE || limit == null) {
            return null;
        }
        return node.isRate()
                ? Exact.of(limit)
                : new Phasing(limit, node.period(), node.monthWeights(), calendar).expected(asOf);
    }
}
