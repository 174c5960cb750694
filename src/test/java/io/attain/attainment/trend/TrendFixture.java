package io.attain.attainment.trend;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.node;

import io.attain.attainment.trend.Trend.Point;
import io.attain.kernel.Scope;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The middle of the quarter, and what was reached by then. */
final class TrendFixture {

    static final WorkingCalendar CALENDAR = WorkingCalendar.MONDAY_TO_FRIDAY;
    static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    private TrendFixture() {}

    static TargetNode quarterBefore(long id, String owner) {
        return node(id, null, id, owner, QUARTER.previous(), Scope.ANY, 1_000);
    }

    static TargetTree tree(TargetNode... nodes) {
        return TargetTree.of(List.of(nodes)).get(0);
    }

    static SortedMap<LocalDate, Tally> tallies(Map<LocalDate, Long> amounts) {
        SortedMap<LocalDate, Tally> tallies = new TreeMap<>();
        amounts.forEach((day, amount) -> tallies.put(day, new Tally(amount, 1)));
        return tallies;
    }

    static Point at(Trend trend, LocalDate day) {
        return trend.points().stream()
                .filter(point -> point.day().equals(day))
                .findFirst()
                .orElseThrow();
    }
}
