package io.attain.planning.planfile;

import io.attain.attainment.figures.Phasing;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.targets.Strand;
import io.attain.targets.TargetNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a plan gives whom in which month: of its rows without parts in the file, by first cuts, so that nothing is counted twice. */
public final class PlanSums {

    private PlanSums() {}

    /**
     * What one owner is given of one metric, in minor units: sums may be larger than any amount. Together the months are the whole.
     *
     * @param ownerKey null for nobody
     */
    public record Sum(Metric metric, @Nullable String ownerKey, SortedMap<YearMonth, Exact> months) {

        /** All months together. */
        public Exact total() {
            return months.values().stream().reduce(Exact.ZERO, Exact::plus);
        }
    }

    private record Given(Metric metric, @Nullable String ownerKey) {}

    /** The sums of a plan's steps, in the order of the file. Rates have none. */
    public static List<Sum> of(List<PlanStep> steps, WorkedDays days) {
        Map<Long, TargetNode> nodes = new LinkedHashMap<>();
        steps.forEach(step -> nodes.put(step.node().issueId(), step.node()));
        Set<Long> wholes = nodes.values().stream()
                .filter(node -> !node.isBeside())
                .map(TargetNode::parentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Given, SortedMap<YearMonth, Exact>> sums = new LinkedHashMap<>();
        nodes.values().stream()
                .filter(node -> !node.isRate() && !wholes.contains(node.issueId()))
                .filter(node -> Strand.of(node, nodes::get).whole() == 0)
                .forEach(node -> add(
                        node,
                        days,
                        sums.computeIfAbsent(new Given(node.metric(), node.ownerKey()), given -> new TreeMap<>())));
        List<Sum> told = new ArrayList<>();
        sums.forEach((given, months) -> told.add(new Sum(given.metric, given.ownerKey, months)));
        return told;
    }

    private static void add(TargetNode node, WorkedDays days, SortedMap<YearMonth, Exact> months) {
        Phasing phasing = new Phasing(node.amount(), node.period(), node.monthWeights(), days.of(node, false));
        for (Period month : node.period().months()) {
            months.merge(YearMonth.from(month.start()), Exact.of(phasing.within(month)), Exact::plus);
        }
    }
}
