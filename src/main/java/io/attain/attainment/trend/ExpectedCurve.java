package io.attain.attainment.trend;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Phasing;
import io.attain.attainment.figures.TreePhasing;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.Period;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;

/**
 * What a node expects by the end of some days of its period: the sum of its parts if they make up the whole target, its
 * own phasing if not, as {@link Attainment} does for one day. A rate is expected in full from the first day. The work is
 * that of the days asked for, however long the period is.
 */
final class ExpectedCurve {

    private final List<LocalDate> days;
    private final long[] byEndOf;

    private ExpectedCurve(List<LocalDate> days, long[] byEndOf) {
        this.days = days;
        this.byEndOf = byEndOf;
    }

    /** The curve of a node of a tree on these days of its period, by the amounts that count on {@code asOf}. */
    static ExpectedCurve of(
            TreeSnapshot tree, int place, NavigableSet<LocalDate> asked, LocalDate asOf, WorkedDays worked) {
        List<LocalDate> days = List.copyOf(asked);
        long[] sums = new long[days.size()];
        TargetNode top = tree.at(place).node();
        if (top.isRate()) {
            Arrays.fill(sums, top.amountOn(asOf));
        } else {
            new TreePhasing(tree, asOf, worked)
                    .of(place)
                    .filter(each -> each.period().overlaps(top.period()))
                    .forEach(each -> add(each, days, sums));
            Arrays.parallelPrefix(sums, Long::sum);
        }
        return new ExpectedCurve(days, sums);
    }

    /** Adds what came due from each day to the next, up to the first one by which all is due. */
    private static void add(Phasing phasing, List<LocalDate> days, long[] due) {
        Period period = phasing.period();
        long before = 0;
        boolean isDue = false;
        for (int i = firstFrom(period.start(), days); i < due.length && !isDue; i++) {
            long now = phasing.before(days.get(i).plusDays(1));
            due[i] += now - before;
            before = now;
            isDue = !days.get(i).isBefore(period.last());
        }
    }

    private static int firstFrom(LocalDate day, List<LocalDate> days) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    /** What is expected by the end of one of the days asked for. */
    long byEndOf(LocalDate day) {
        return byEndOf[Collections.binarySearch(days, day)];
    }
}
