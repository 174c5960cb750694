package io.attain.attainment.trend;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Phasing;
import io.attain.attainment.figures.WorkedDays;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a node expects by the end of each day of its period: the sum of its parts if they make up the whole target, its own
 * phasing if not, as {@link Attainment} does for one day. A rate is expected in full from the first day.
 */
final class ExpectedCurve {

    private final LocalDate start;
    private final long[] byEndOf;

    private ExpectedCurve(LocalDate start, long[] byEndOf) {
        this.start = start;
        this.byEndOf = byEndOf;
    }

    /** The curve of a tree's top, by the amounts that count on {@code asOf}. */
    static ExpectedCurve of(TargetTree tree, LocalDate asOf, WorkedDays days) {
        TargetNode top = tree.node();
        LocalDate start = top.period().start();
        long[] sums = new long[Math.toIntExact(top.period().days())];
        if (top.isRate()) {
            Arrays.fill(sums, top.amountOn(asOf));
        } else {
            laidOut(tree, asOf)
                    .forEach(each -> add(each.node(), Phasing.of(each.node(), asOf, days.of(each)), start, sums));
            Arrays.parallelPrefix(sums, Long::sum);
        }
        return new ExpectedCurve(start, sums);
    }

    /** The nodes whose own phasing counts. */
    private static Stream<TargetTree> laidOut(TargetTree tree, LocalDate asOf) {
        return tree.sumsUp(asOf) ? tree.children().stream().flatMap(child -> laidOut(child, asOf)) : Stream.of(tree);
    }

    /** Adds what each day brings; what was due before the first day is due on it. */
    private static void add(TargetNode node, Phasing phasing, LocalDate start, long[] daily) {
        LocalDate from = later(start, node.period().start());
        LocalDate to = earlier(start.plusDays(daily.length), node.period().end());
        long before = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            long due = phasing.before(day.plusDays(1));
            daily[Math.toIntExact(day.toEpochDay() - start.toEpochDay())] += due - before;
            before = due;
        }
    }

    /** What is expected by the end of a day of the period. */
    long byEndOf(LocalDate day) {
        return byEndOf[Math.toIntExact(day.toEpochDay() - start.toEpochDay())];
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
