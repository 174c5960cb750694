package io.attain.planning.smart;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.inCut;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.planning.smart.TreeFault.Kind;
import io.attain.targets.Goal;
import io.attain.targets.TargetNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TreeRulesTest {
    private static final Period OCTOBER = Period.of(YearMonth.of(2026, 10));
    private static final Scope EAST = new Scope("East China", null, null);
    private static final Scope SOUTH = new Scope("South China", null, null);
    private static final Scope PRODUCT_A = new Scope(null, "Product A", null);
    private static final Scope EAST_A = new Scope("East China", "Product A", null);

    @Test
    void aPartInsideItsWholeFits() {
        TargetNode whole = node(1, null, 1, "mei", QUARTER, EAST, 100);

        assertThat(TreeRules.asPart(share(2, 1, "lily", OCTOBER, EAST_A, 40), whole))
                .isEmpty();
    }

    @Test
    void aPartNamesTheWholeThatItLeaves() {
        TargetNode whole = node(1, null, 1, "mei", OCTOBER, EAST, 100);

        assertThat(TreeRules.asPart(share(2, 1, "lily", QUARTER, SOUTH, 40), whole))
                .containsExactly(
                        new TreeFault(Kind.OUTSIDE_SCOPE, 1, "SALES-1", 0),
                        new TreeFault(Kind.OUTSIDE_PERIOD, 1, "SALES-1", 0));
        assertThat(TreeRules.asPart(share(2, 1, "lily", OCTOBER, Scope.ANY, 40), whole))
                .as("a part of any region is more than one region")
                .extracting(TreeFault::kind)
                .containsExactly(Kind.OUTSIDE_SCOPE);
    }

    @Test
    void anotherMetricIsTheOnlyThingToldOfIt() {
        TargetNode part = aiming(Goal.of(Metric.CALLS, 40), share(2, 1, "lily", QUARTER, SOUTH, 0));

        assertThat(TreeRules.asPart(part, node(1, null, 1, "mei", OCTOBER, EAST, 100)))
                .containsExactly(new TreeFault(Kind.OTHER_METRIC, 1, "SALES-1", 0));
    }

    @Test
    void aWholeNamesThePartsThatLeaveItAndTellsTheirSum() {
        List<TargetNode> parts =
                List.of(share(2, 1, "lily", OCTOBER, Scope.ANY, 40), share(3, 1, "tom", QUARTER, Scope.ANY, 50));

        assertThat(TreeRules.ofParts(node(1, null, 1, "mei", OCTOBER, Scope.ANY, 100), parts))
                .containsExactly(
                        new TreeFault(Kind.PART_OUTSIDE_PERIOD, 3, "SALES-3", 0),
                        new TreeFault(Kind.PARTS_DIFFER, 1, "SALES-1", 90));
    }

    @Test
    void eachCutIsSummedByItselfAndOnlyTheFirstMustBeWhole() {
        TargetNode whole = root(1, 100);
        TargetNode all = share(2, 1, "lily", QUARTER, Scope.ANY, 100);
        TargetNode some = inCut("Customers", share(3, 1, "lily", QUARTER, Scope.ANY, 40));
        TargetNode others = inCut("Customers", share(4, 1, "tom", QUARTER, Scope.ANY, 61));

        assertThat(TreeRules.ofParts(whole, List.of(all, some))).isEmpty();
        assertThat(TreeRules.ofParts(whole, List.of(some))).isEmpty();
        assertThat(TreeRules.ofParts(whole, List.of(all, some, others)))
                .containsExactly(new TreeFault(Kind.CUT_EXCEEDS, 1, "SALES-1", 101, "Customers"));
    }

    @Test
    void targetsOfOnePersonInDifferentCutsDoNotOverlapAndInTheSameCutTheyDo() {
        TargetNode whole = root(1, 100);
        TargetNode first = share(2, 1, "lily", QUARTER, Scope.ANY, 100);
        TargetNode other = inCut("Customers", share(3, 1, "lily", QUARTER, EAST, 40));
        TargetNode again = inCut("Customers", share(4, 1, "lily", QUARTER, EAST_A, 40));
        List<TargetNode> tree = List.of(whole, first, other, again);

        assertThat(TreeRules.overlaps(first, tree, Set.of(1L), id -> tree.get((int) id - 1)))
                .isEmpty();
        assertThat(TreeRules.overlaps(other, tree, Set.of(1L), id -> tree.get((int) id - 1)))
                .containsExactly(again);
    }

    @Test
    void partsOfARateCarryTheRateAndDoNotSum() {
        TargetNode whole = aiming(Goal.of(Metric.REPURCHASE_RATE, 4000), root(1, 0));
        TargetNode part = aiming(Goal.of(Metric.REPURCHASE_RATE, 4000), share(2, 1, "lily", QUARTER, Scope.ANY, 0));

        assertThat(TreeRules.ofParts(whole, List.of(part, part))).isEmpty();
    }

    @Property
    void partsFaultExactlyWhenTheyDoNotSum(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000) Long> amounts,
            @ForAll @LongRange(min = -3, max = 3) long difference) {
        long sum = amounts.stream().mapToLong(Long::longValue).sum();
        List<TargetNode> parts = amounts.stream()
                .map(amount -> share(2, 1, "lily", QUARTER, Scope.ANY, amount))
                .toList();

        assertThat(TreeRules.ofParts(root(1, sum + difference), parts))
                .extracting(TreeFault::kind)
                .isEqualTo(difference == 0 ? List.of() : List.of(Kind.PARTS_DIFFER));
    }

    @Test
    void twoTargetsOfOnePersonForTheSameBusinessAndDaysOverlap() {
        TargetNode mine = node(1, null, 1, "lily", QUARTER, EAST, 100);

        TargetNode other = node(2, null, 2, "lily", OCTOBER, EAST_A, 10);
        assertThat(overlaps(mine, other)).containsExactly(other);
        assertThat(overlaps(mine, node(2, null, 2, "lily", OCTOBER, Scope.ANY, 10)))
                .hasSize(1);
        Period lastDay = new Period(QUARTER.end().minusDays(1), QUARTER.end().plusDays(9));
        assertThat(overlaps(mine, node(2, null, 2, "lily", lastDay, EAST, 10))).hasSize(1);
    }

    @Test
    void neighboursOthersAndCrossingScopesDoNot() {
        TargetNode mine = node(1, null, 1, "lily", QUARTER, EAST, 100);

        assertThat(overlaps(mine, node(2, null, 2, "tom", QUARTER, EAST, 10)))
                .as("another person")
                .isEmpty();
        assertThat(overlaps(mine, node(2, null, 2, "lily", new Period(START.minusDays(9), START), EAST, 10)))
                .as("ends where this begins")
                .isEmpty();
        assertThat(overlaps(mine, node(2, null, 2, "lily", QUARTER, SOUTH, 10)))
                .as("another region")
                .isEmpty();
        assertThat(overlaps(mine, node(2, null, 2, "lily", QUARTER, PRODUCT_A, 10)))
                .as("a view of the business that crosses this one")
                .isEmpty();
        assertThat(overlaps(mine, node(2, null, 2, "lily", QUARTER, EAST, 0)))
                .as("a target of nothing")
                .isEmpty();
        assertThat(overlaps(mine, aiming(Goal.of(Metric.CALLS, 9), node(2, null, 2, "lily", QUARTER, EAST, 0))))
                .as("another metric")
                .isEmpty();
    }

    @Test
    void aWholeAndItsPartsDoNotOverlap() {
        TargetNode mine = node(1, null, 1, "lily", QUARTER, EAST, 100);
        TargetNode part = share(2, 1, "lily", OCTOBER, EAST, 10);

        assertThat(TreeRules.overlaps(mine, List.of(mine, part), Set.of(2L), id -> null))
                .isEmpty();
        assertThat(TreeRules.overlaps(part, List.of(mine, part), Set.of(1L), id -> null))
                .isEmpty();
    }

    private static List<TargetNode> overlaps(TargetNode node, TargetNode other) {
        return TreeRules.overlaps(node, List.of(node, other), Set.of(), id -> null);
    }
}
