package io.attain.target.trend.jira;

import io.attain.target.Forests;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import io.attain.target.TargetTree;
import io.attain.target.attainment.WorkedDays;
import io.attain.target.ledger.Branch;
import io.attain.target.ledger.PostingSums;
import io.attain.target.trend.LastPeriod;
import io.attain.target.trend.Trend;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Trends of stored trees: the nodes, the sums of each day, and the same of the target before. */
@Component
public class TargetTrends {

    private final TargetNodes nodes;
    private final Forests forests;
    private final PostingSums sums;
    private final WorkedDays days;

    /** With what trends are drawn from. */
    public TargetTrends(TargetNodes nodes, Forests forests, PostingSums sums, WorkedDays days) {
        this.nodes = nodes;
        this.forests = forests;
        this.sums = sums;
        this.days = days;
    }

    /** The trend of an issue with all its parts; nothing if it is no complete target. */
    public Optional<Trend> of(long issueId, LocalDate asOf) {
        return forests.find(issueId).map(tree -> trend(tree, asOf));
    }

    private Trend trend(TargetTree tree, LocalDate asOf) {
        return Trend.of(tree, sums.byDay(Branch.of(tree)), last(tree.node()), asOf, days);
    }

    private Optional<LastPeriod> last(TargetNode node) {
        return LastPeriod.before(
                        node, nodes.covering(node.projectId(), node.period().previous()))
                .flatMap(before -> forests.find(before.issueId()))
                .map(tree -> LastPeriod.of(tree.node(), sums.byDay(Branch.of(tree)), days.of(tree)));
    }
}
