package io.attain.targets;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.inCut;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the nodes of all trees do, wherever they are kept. */
public interface TargetNodesContract {

    Scope EAST = new Scope("East China", null, "New");
    Period YEAR_BEFORE = new Period(START.minusYears(1), START);

    /** A place without nodes. */
    TargetNodes nodes();

    @Test
    default void givesBackWhatWasSavedAndReplacesItByIssue() {
        TargetNodes nodes = nodes();
        TargetNode weighted = new TargetNode(
                5,
                "SALES-5",
                "Visits",
                PROJECT,
                null,
                5,
                false,
                Tenure.of("mike").handedTo("O'Neill, 李=1", START).handedTo(null, START.plusDays(3)),
                true,
                new Goal(
                        Metric.VISITS,
                        Direction.IN_RANGE,
                        300,
                        new Levels(400L, null, 500L, 200L),
                        MonthWeights.read("30/40/30"),
                        List.of(new Version(1, START, 200), new Version(2, START.plusDays(9), 300))),
                QUARTER,
                EAST,
                "Draft",
                TargetNode.FIRST_CUT);
        nodes.save(List.of(weighted, share(6, 1, "lily", QUARTER, EAST, 40)));
        nodes.save(List.of(inCut("Customers", share(6, 1, null, QUARTER, Scope.ANY, 41))));

        assertThat(nodes.find(5)).contains(weighted);
        assertThat(nodes.find(6)).contains(inCut("Customers", share(6, 1, null, QUARTER, Scope.ANY, 41)));
        assertThat(nodes.find(7)).isEmpty();
        assertThat(nodes.find(List.of(5L, 6L, 7L)))
                .extracting(TargetNode::issueId)
                .containsExactlyInAnyOrder(5L, 6L);
        assertThat(nodes.find(List.of())).isEmpty();
    }

    @Test
    default void findsTreesAndRootsAndForgetsNodes() {
        TargetNodes nodes = nodes();
        nodes.save(List.of(elsewhere(1), share(2, 1, "lily", QUARTER, EAST, 40), root(9, 5)));

        assertThat(nodes.tree(1)).extracting(TargetNode::issueId).containsExactlyInAnyOrder(1L, 2L);
        assertThat(nodes.tree(2)).as("no root").isEmpty();
        assertThat(nodes.treesOf(PROJECT)).extracting(TargetNode::issueId).containsExactlyInAnyOrder(1L, 2L, 9L);
        assertThat(nodes.roots(PROJECT)).extracting(TargetNode::issueId).containsExactly(9L);

        nodes.delete(List.of(2L, 9L, 77L));
        assertThat(nodes.treesOf(PROJECT)).isEmpty();
    }

    @Test
    default void rootsComeInTheOrderOfTheirPeriods() {
        TargetNodes nodes = nodes();
        nodes.save(List.of(root(1, 5), node(2, null, 2, null, YEAR_BEFORE, Scope.ANY, 5)));

        assertThat(nodes.roots(PROJECT)).extracting(TargetNode::issueId).containsExactly(2L, 1L);
    }

    @Test
    default void coveringIsOfExactlyTheseDays() {
        TargetNodes nodes = nodes();
        Period shorter = new Period(START, QUARTER.end().minusDays(1));
        nodes.save(List.of(
                root(1, 5), share(2, 1, "lily", QUARTER, EAST, 4), share(3, 1, "tom", shorter, EAST, 1), elsewhere(4)));

        assertThat(nodes.covering(PROJECT, QUARTER))
                .extracting(TargetNode::issueId)
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    default void aPersonHoldsWhatIsTheirsLast() {
        TargetNodes nodes = nodes();
        TargetNode passedOn = TargetFixture.heldBy(
                Tenure.of("lily").handedTo("tom", START.plusDays(3)), share(2, 1, "lily", QUARTER, EAST, 4));
        nodes.save(List.of(root(1, 5), passedOn, share(3, 1, "lily", QUARTER, EAST, 1)));

        assertThat(nodes.heldBy("lily")).extracting(TargetNode::issueId).containsExactly(3L);
        assertThat(nodes.heldBy("tom")).containsExactly(passedOn);
        assertThat(nodes.heldBy("mei")).isEmpty();
    }

    private static TargetNode elsewhere(long id) {
        return new TargetNode(
                id,
                "HQ-" + id,
                "All",
                PROJECT + 1,
                null,
                id,
                false,
                Tenure.of(null),
                false,
                Goal.of(Metric.REVENUE, 100),
                QUARTER,
                Scope.ANY,
                "Active",
                TargetNode.FIRST_CUT);
    }
}
