package io.attain.attainment.figures;

import io.attain.kernel.Period;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a node expects by the end of some days of its period: the sum of its parts if they make up the whole target, its
 * own phasing if not, as {@link Attainment} does for one day. A rate is expected in full from the first day. The work is
 * that of the days asked for, however long the period is.
 */
public final class ExpectedCurve {

    private final List<LocalDate> days;
    private final long[] byEndOf;

    private ExpectedCurve(List<LocalDate> days, long[] byEndOf) {
        this.days = days;
        this.byEndOf = byEndOf;
    }

    /** The curve of a node on these days of its period, in order, by the amounts that count on {@code asOf}. */
    static ExpectedCurve of(TargetNode node, LocalDate asOf, Stream<Phasing> layouts, List<LocalDate> days) {
        long[] sums = new long[days.size()];
        if (node.isRate()) {
            Arrays.fill(sums, node.amountOn(asOf));
        } else {
            layouts.filter(each -> each.period().overlaps(node.period())).forEach(each -> add(each, days, sums));
            Arrays.parallelPrefix(sums, Long::sum);
        }
        return new ExpectedCurve(days, sums);
    }

    /** Whether it tells these days. */
    boolean isOn(List<LocalDate> asked) {
        return days.equals(asked);
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
    public long byEndOf(LocalDate day) {
        return byEndOf[Collections.binarySearch(days, day)];
    }
}
