package io.attain.attainment.figures;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.inCut;
import static io.attain.targets.TargetFixture.node;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Split;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.Goal;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Nobody is asked for more or less by a day because a target was split among regions, products or people. */
class SplitTargetsTest {

    private static final Period JULY_TO_SEPTEMBER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1));

    @Test
    void aTargetSplitByRegionAndProductKeepsItsMonthWeights() {
        List<TargetNode> nodes = new ArrayList<>();
        nodes.add(aiming(
                Goal.of(Metric.REVENUE, 12_000_000_00L).phased(MonthWeights.read("30/40/30")),
                node(1, null, 1, null, JULY_TO_SEPTEMBER, Scope.ANY, 0)));
        long id = 2;
        for (String region : List.of("East", "West", "North")) {
            for (String product : List.of("A", "B")) {
                nodes.add(node(id++, 1L, 1, null, JULY_TO_SEPTEMBER, new Scope(region, product, null), 2_000_000_00L));
            }
        }
        TargetTree tree = TargetTree.of(nodes).get(0);

        assertThat(expected(tree, LocalDate.of(2026, 8, 1))).isEqualTo(Exact.of(3_600_000_00L));
        assertThat(expected(tree, LocalDate.of(2026, 9, 1))).isEqualTo(Exact.of(8_400_000_00L));
        assertThat(figures(tree, LocalDate.of(2026, 9, 1)).children())
                .extracting(Attainment::expected)
                .containsOnly(Exact.of(1_400_000_00L));
    }

    @Test
    void twentyPeopleWithTenCallsEachAreNotAskedForAllOfThemAtOnce() {
        Period november = new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 28)); // 20 working days
        List<TargetNode> nodes = new ArrayList<>(List.of(node(1, null, 1, null, november, Scope.ANY, 200)));
        for (long id = 2; id <= 21; id++) {
            nodes.add(node(id, 1L, 1, "p" + id, november, Scope.ANY, 10));
        }
        Attainment half = figures(TargetTree.of(nodes).get(0), LocalDate.of(2026, 11, 16));

        assertThat(half.expected()).isEqualTo(Exact.of(100));
        assertThat(half.children()).extracting(Attainment::expected).containsOnly(Exact.of(5));
    }

    @Property(tries = 150)
    void anyCutExpectsWhatTheWholeDoesOnAnyDay(
            @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
            @ForAll boolean few,
            @ForAll @IntRange(max = 3) int weighing,
            @ForAll Random random) {
        MonthWeights weights =
                MonthWeights.read(List.of("", "30/40/30", "0/1/7", "abc").get(weighing));
        long asked = few ? amount % 60 : amount;
        TargetNode root = quarter(asked, weights);
        List<TargetNode> nodes = new ArrayList<>(List.of(root));
        split(root, 3, nodes, random);
        TargetTree tree = TargetTree.of(nodes).get(0);
        Phasing whole = new Phasing(asked, QUARTER, weights, WorkingCalendar.MONDAY_TO_FRIDAY);

        LocalDate last = QUARTER.end();
        for (LocalDate day = QUARTER.start().minusDays(1);
                !day.isAfter(last);
                day = day.plusDays(random.nextInt(1, 7))) {
            Attainment found = figures(tree, day);

            assertThat(found.expected()).isEqualTo(whole.expected(day));
            LocalDate asOf = day;
            assertThat(found.all()).allSatisfy(each -> sumsUp(each, asOf));
            assertThat(besides(nodes, day))
                    .allSatisfy((cutUp, parts) -> assertThat(parts).isEqualTo(cutUp.expected()));
        }
    }

    /** What the parts of each other cut expect together, by the figures of what is cut. */
    private static Map<Attainment, Exact> besides(List<TargetNode> nodes, LocalDate day) {
        TreeSnapshot snapshot = TreeSnapshot.of(1, nodes);
        TreeReading reading = new TreeReading(new TreeFigures(snapshot, day, WEEKDAYS), RollUp.of(snapshot, Map.of()));
        Map<Attainment, Exact> besides = new HashMap<>();
        nodes.stream().filter(TargetNode::isBeside).forEach(part -> {
            Attainment whole = reading.of(part.parentId(), PartsAsked.NONE).orElseThrow();
            Exact expected =
                    reading.of(part.issueId(), PartsAsked.NONE).orElseThrow().expected();
            besides.merge(whole, expected, Exact::plus);
        });
        return besides;
    }

    /** By time, too, where the months are whole; else each month is a target of its own, less than a unit from exact. */
    @Property(tries = 150)
    void aCutByMonthsExpectsTheSameToTheUnit(
            @ForAll @LongRange(max = 1_000_000_000L) long amount, @ForAll boolean whole) {
        MonthWeights weights = MonthWeights.read("30/40/30");
        long asked = whole ? amount * 10 : amount;
        List<TargetNode> nodes = new ArrayList<>(List.of(quarter(asked, weights)));
        long[] months = Split.byLargestRemainder(asked, new long[] {30, 40, 30});
        for (int month = 0; month < months.length; month++) {
            nodes.add(node(month + 2L, 1L, 1, null, QUARTER.months().get(month), Scope.ANY, months[month]));
        }
        TargetTree tree = TargetTree.of(nodes).get(0);
        Phasing uncut = new Phasing(asked, QUARTER, weights, WorkingCalendar.MONDAY_TO_FRIDAY);

        assertThat(QUARTER.start().datesUntil(QUARTER.end())).allSatisfy(day -> {
            Exact apart = expected(tree, day).minus(uncut.expected(day));
            assertThat(apart.approximate()).isBetween(-1.0, 1.0);
            assertThat(whole && apart.sign() != 0).isFalse();
        });
    }

    private static TargetNode quarter(long amount, MonthWeights weights) {
        return aiming(Goal.of(Metric.REVENUE, amount).phased(weights), node(1, null, 1, null, QUARTER, Scope.ANY, 0));
    }

    private static void sumsUp(Attainment found, LocalDate day) {
        assertThat(found.expected()).isBetween(Exact.ZERO, Exact.of(found.target()));
        assertThat(found.layout().months(day).stream()
                        .map(Phasing.MonthShare::due)
                        .reduce(Exact.ZERO, Exact::plus))
                .isEqualTo(found.expected());
        if (!found.children().isEmpty()) {
            assertThat(found.children().stream().map(Attainment::expected).reduce(Exact.ZERO, Exact::plus))
                    .isEqualTo(found.expected());
        }
    }

    private static void split(TargetNode whole, int depth, List<TargetNode> nodes, Random random) {
        int parts = random.nextInt(6);
        if (depth == 0 || parts == 0) {
            return;
        }
        cut(TargetNode.FIRST_CUT, parts, whole, depth, nodes, random);
        if (random.nextInt(3) == 0) {
            cut("Customers", parts, whole, depth, nodes, random);
        }
    }

    private static void cut(
            String name, int parts, TargetNode whole, int depth, List<TargetNode> nodes, Random random) {
        long[] shares = random.longs(parts, 0, 9).map(each -> each + 1).toArray();
        for (long amount : Split.byLargestRemainder(whole.amount(), shares)) {
            TargetNode part =
                    inCut(name, node(nodes.size() + 1L, whole.issueId(), 1, null, QUARTER, Scope.ANY, amount));
            nodes.add(part);
            split(part, depth - 1, nodes, random);
        }
    }

    private static Exact expected(TargetTree tree, LocalDate day) {
        return figures(tree, day).expected();
    }

    private static Attainment figures(TargetTree tree, LocalDate day) {
        return Attainment.of(tree, Map.of(), day, WEEKDAYS);
    }
}
