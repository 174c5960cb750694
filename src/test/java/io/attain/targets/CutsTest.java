package io.attain.targets;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.inCut;
import static io.attain.targets.TargetFixture.led;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Scope;
import io.attain.results.Result;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A target that is cut more than once: a result counts once in each cut, and once for the target. */
class CutsTest {

    private static final Scope EAST = new Scope("East", null, null);
    private static final Scope WEST = new Scope("West", null, null);
    private static final Scope NEW = new Scope(null, null, "New");
    private static final Scope EXISTING = new Scope(null, null, "Existing");
    private static final TargetNode ROOT = part(1, null, "mei", Scope.ANY, 100);

    private final List<TargetNode> byRegionAndCustomer = List.of(
            led(ROOT),
            part(2, 1L, "lily", EAST, 60),
            part(3, 1L, "tom", WEST, 40),
            inCut("Customers", led(part(4, 1L, "mei", NEW, 40))),
            inCut("Customers", led(part(5, 1L, "mei", EXISTING, 50))));

    @Test
    void aResultCountsOnceInEachCut() {
        assertThat(counts(byRegionAndCustomer, "lily", new Scope("East", "A", "New")))
                .containsExactly(2L, 4L);
        assertThat(counts(byRegionAndCustomer, "tom", new Scope("West", "A", "Existing")))
                .containsExactly(3L, 5L);
        assertThat(counts(byRegionAndCustomer, "tom", new Scope("West", null, null)))
                .containsExactly(3L);
    }

    @Test
    void whatNoPartClaimsCountsForTheTargetAndInItsOtherCuts() {
        assertThat(counts(byRegionAndCustomer, "lily", new Scope("North", null, "New")))
                .containsExactly(1L, 4L);
    }

    @Test
    void whatDoesNotCountForTheTargetCountsInNoneOfItsCuts() {
        assertThat(counts(byRegionAndCustomer, "zoe", new Scope("East", null, "New")))
                .isEmpty();
    }

    @Test
    void aCutOfWhoeverHoldsATeamsTargetCountsTheTeams() {
        List<TargetNode> nodes = List.of(
                part(1, null, "lily", Scope.ANY, 100),
                part(2, 1L, "lily", EAST, 50),
                part(3, 1L, "tom", WEST, 50),
                inCut("Customers", part(4, 1L, "lily", NEW, 40)),
                inCut("Customers", part(5, 1L, "tom", EXISTING, 40)));

        assertThat(counts(nodes, "tom", new Scope("West", null, "New"))).containsExactly(3L, 4L);
        assertThat(counts(nodes, "tom", new Scope("West", null, "Existing"))).containsExactly(3L, 5L);
        assertThat(counts(nodes, "lily", new Scope("East", null, "Existing"))).containsExactly(2L);
    }

    @Test
    void aCutOfAPartCountsWhatThePartDoes() {
        List<TargetNode> nodes = new ArrayList<>(byRegionAndCustomer);
        nodes.add(inCut("Products", part(6, 2L, "lily", new Scope("East", "A", null), 30)));
        nodes.add(inCut("Products", part(7, 4L, "mei", new Scope(null, "A", "New"), 30)));

        assertThat(counts(nodes, "lily", new Scope("East", "A", "New"))).containsExactly(2L, 6L, 4L, 7L);
        assertThat(counts(nodes, "tom", new Scope("West", "A", "New"))).containsExactly(3L, 4L, 7L);
    }

    @Test
    void partsOfOneTreeInDifferentCutsAreApart() {
        LongFunction<TargetNode> byId = id -> byRegionAndCustomer.get((int) id - 1);

        assertThat(Strand.areApart(byRegionAndCustomer.get(1), byRegionAndCustomer.get(3), byId))
                .isTrue();
        assertThat(Strand.areApart(byRegionAndCustomer.get(3), byRegionAndCustomer.get(4), byId))
                .isFalse();
        assertThat(Strand.areApart(byRegionAndCustomer.get(3), part(9, null, "mei", NEW, 1), byId))
                .isFalse();
    }

    @Test
    void theFirstCutSumsToTheTargetAndOthersLeaveARest() {
        assertThat(TargetTree.of(byRegionAndCustomer).get(0).isBalanced()).isTrue();
        List<TargetNode> nodes = new ArrayList<>(byRegionAndCustomer);
        nodes.add(inCut("Customers", part(6, 1L, "mei", Scope.ANY, 11)));

        assertThat(Balance.outOfBalance(ROOT, nodes.subList(1, 6)))
                .containsOnly(java.util.Map.entry("Customers", BigInteger.valueOf(101)));
        assertThat(Balance.outOfBalance(ROOT, nodes.subList(1, 2)))
                .containsOnly(java.util.Map.entry(TargetNode.FIRST_CUT, BigInteger.valueOf(60)));
    }

    /** Whatever other cuts there are, a target counts what it counts without them, and no cut of it counts more. */
    @Property
    void otherCutsChangeNoFigureAndCountNothingTwice(@ForAll Random random) {
        List<TargetNode> first = new ArrayList<>(List.of(ROOT));
        List<TargetNode> all = new ArrayList<>(List.of(ROOT));
        for (long id = 2; id < 12; id++) {
            TargetNode whole = all.get(random.nextInt(all.size()));
            TargetNode node = part(id, whole.issueId(), owner(random), scope(random), 10);
            boolean beside = random.nextInt(3) == 0;
            boolean counted = !beside && first.contains(whole);
            all.add(beside ? inCut(random.nextBoolean() ? "One" : "Two", node) : node);
            if (counted) {
                first.add(node);
            }
        }
        for (int day = 0; day < 20; day++) {
            String seller = random.nextBoolean() ? "lily" : "tom";
            List<Long> counts = counts(all, seller, scope(random));
            assertThat(counts).doesNotHaveDuplicates();
            TreeSnapshot tree = TreeSnapshot.of(1, all);
            all.forEach(whole -> assertCountedOnce(tree, whole, counts));
        }
    }

    private static void assertCountedOnce(TreeSnapshot tree, TargetNode whole, List<Long> counts) {
        TargetTree at = tree.find(whole.issueId()).orElseThrow();
        long forIt = counted(at, counts);
        assertThat(forIt).isLessThanOrEqualTo(1);
        for (String cut : List.of("One", "Two")) {
            assertThat(at.beside().stream()
                            .filter(part -> part.node().cut().equals(cut))
                            .mapToLong(part -> counted(part, counts))
                            .sum())
                    .isLessThanOrEqualTo(forIt);
        }
    }

    private static long counted(TargetTree tree, List<Long> counts) {
        return tree.counted().filter(node -> counts.contains(node.issueId())).count();
    }

    private static String owner(Random random) {
        return List.of("lily", "tom", "mei", "").get(random.nextInt(4));
    }

    private static Scope scope(Random random) {
        return new Scope(
                random.nextBoolean() ? "East" : null,
                null,
                List.of("New", "Existing").get(random.nextInt(2)));
    }

    private static List<Long> counts(List<TargetNode> nodes, String seller, Scope scope) {
        Result result = win(7, seller, START.plusDays(3), 5, scope);
        return Forest.of(nodes).assign(result).stream().map(Posting::nodeId).toList();
    }

    private static TargetNode part(long id, Long whole, String owner, Scope scope, long amount) {
        return node(id, whole, 1, owner.isEmpty() ? null : owner, QUARTER, scope, amount);
    }
}
