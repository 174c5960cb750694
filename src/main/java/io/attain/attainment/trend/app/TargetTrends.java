package io.attain.attainment.trend.app;

import io.attain.attainment.figures.TreePhasing;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.attainment.trend.LastPeriod;
import io.attain.attainment.trend.Steps;
import io.attain.attainment.trend.Trend;
import io.attain.results.Tally;
import io.attain.results.app.FactBook;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.TargetTree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Trends of stored trees: the nodes, the sums of each day, and the same of the period before; where no target counted that,
 * what the facts say of it. */
@Component
public record TargetTrends(
        TargetFigures figures, TargetNodes nodes, Forests forests, PostingSums sums, WorkedDays days, FactBook facts) {

    /** The trend of an issue with all its parts, in these steps; nothing if it is no complete target. */
    public Optional<Trend> of(long issueId, LocalDate asOf, Steps steps) {
        return figures.phasing(issueId, asOf)
                .map(phasing -> trend(phasing, phasing.tree().placeOf(issueId), steps));
    }

    private Trend trend(TreePhasing phasing, int place, Steps steps) {
        TargetTree tree = phasing.tree().at(place);
        return Trend.of(phasing, place, sums.byDay(Branch.of(tree)), last(tree), steps);
    }

    private Optional<LastPeriod> last(TargetTree tree) {
        TargetNode node = tree.node();
        return LastPeriod.before(
                        node, nodes.covering(node.projectId(), node.years().previous(node.period())))
                .flatMap(before -> forests.find(before.issueId()))
                .map(before -> LastPeriod.of(before.node(), sums.byDay(Branch.of(before)), days.of(before)))
                .or(() -> {
                    SortedMap<LocalDate, Tally> results =
                            facts.of(node.projectId()).byDay(LastPeriod.asked(node));
                    return results.isEmpty()
                            ? Optional.empty()
                            : Optional.of(LastPeriod.without(node, results, days.of(tree)));
                });
    }
}
