package io.attain.attainment.tenure;

import io.attain.attainment.figures.Phasing;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure.Holding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A target shared out among those who held it: each holds what is due on the days that were theirs, and so joiners and
 * leavers answer for their own days only. The parts sum to the target exactly, and the results to all of its results.
 *
 * @param node the target
 * @param stretches who held it when, in order, without gaps
 */
public record Holdings(TargetNode node, List<Stretch> stretches) {

    /**
     * The days that one person held a target.
     *
     * @param owner the user key, or null for nobody
     * @param period the days
     * @param target what is due on them, in minor units; for a rate the rate itself
     * @param tally what was achieved on them
     */
    public record Stretch(@Nullable String owner, Period period, long target, Tally tally) {}

    public Holdings {
        stretches = List.copyOf(stretches);
    }

    /**
     * Who held a target when, as of a day.
     *
     * @param days the results of the target and its parts, by day
     */
    public static Holdings of(
            TargetNode node, SortedMap<LocalDate, Tally> days, LocalDate asOf, WorkingCalendar calendar) {
        Phasing phasing = Phasing.of(node, asOf, calendar);
        List<Stretch> stretches = new ArrayList<>();
        for (Holding holding : node.tenure().within(node.period())) {
            Period period = holding.period();
            long target = node.isRate() ? node.amountOn(asOf) : phasing.within(period);
            Tally tally = Tally.of(days.subMap(period.start(), period.end()).values());
            stretches.add(new Stretch(holding.owner(), period, target, tally));
        }
        return new Holdings(node, stretches);
    }
}
