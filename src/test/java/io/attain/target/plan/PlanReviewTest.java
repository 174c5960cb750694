package io.attain.target.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.table.TableFault;
import io.attain.target.Levels;
import io.attain.target.TargetFixture;
import io.attain.target.TargetNode;
import io.attain.target.plan.PlanStep.Action;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A quarter of 1,000.00 in two regions, one of which is split by month. */
class PlanReviewTest {

    private static final Period OCTOBER = Period.of(YearMonth.of(2026, 10));
    private static final Period REST = new Period(OCTOBER.end(), TargetFixture.QUARTER.end());
    private static final Scope EAST = new Scope("East", null, null);

    private final List<TableFault> faults = new ArrayList<>();

    private static List<Row> plan() {
        return List.of(
                new Row(2).id("all").amount(100_000),
                new Row(3).id("east").under("all").in(EAST).amount(60_000),
                new Row(4).under("east").share("lily").during(OCTOBER).amount(20_000),
                new Row(5).under("east").share("lily").during(REST).amount(40_000),
                new Row(6)
                        .under("all")
                        .in(new Scope("West", null, null))
                        .owner("tom")
                        .amount(40_000));
    }

    @Test
    void aNewPlanIsMadeParentsFirst() {
        List<Row> backwards = new ArrayList<>(plan());
        Collections.reverse(backwards);

        List<PlanStep> steps = review(backwards, List.of());

        assertThat(faults).isEmpty();
        assertThat(steps)
                .extracting(PlanStep::action)
                .containsOnly(Action.CREATE)
                .hasSize(5);
        assertThat(steps).extracting(step -> step.row().line()).containsExactly(2L, 6L, 3L, 5L, 4L);
        assertThat(steps.get(4).node().parentId()).isEqualTo(-3);
        assertThat(steps.get(4).node().scope()).isEqualTo(EAST);
    }

    @Test
    void theSamePlanAgainChangesNothing() {
        List<TargetNode> there = made(review(plan(), List.of()));

        assertThat(review(plan(), there)).extracting(PlanStep::action).containsOnly(Action.UNCHANGED);
        assertThat(faults).isEmpty();
    }

    @Test
    void whatChangesIsNamedByColumn() {
        List<TargetNode> there = made(review(plan(), List.of()));
        List<Row> rows = new ArrayList<>(plan());
        rows.set(2, rows.get(2).amount(25_000));
        rows.set(3, rows.get(3).amount(35_000).summary("Rest"));

        assertThat(review(rows, there))
                .extracting(PlanStep::changes)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(PlanColumn.AMOUNT),
                        List.of(PlanColumn.SUMMARY, PlanColumn.AMOUNT),
                        List.of());
    }

    @Test
    void whatTheFileHasNoColumnForStays() {
        List<TargetNode> there =
                made(review(List.of(new Row(2).amount(100).levels(new Levels(120L, 150L, null))), List.of()));

        Row row = new Row(2).amount(100);
        assertThat(review(List.of(row.without(PlanColumn.STRETCH, PlanColumn.CHALLENGE)), there)
                        .get(0)
                        .action())
                .isEqualTo(Action.UNCHANGED);
        assertThat(review(List.of(row.without(PlanColumn.STRETCH)), there)
                        .get(0)
                        .changes())
                .containsExactly(PlanColumn.CHALLENGE);
    }

    @Test
    void aTargetMovesUnderAnotherAndAShareDoesNot() {
        TargetNode a = TargetFixture.node(1, null, 1, "mei", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode b = TargetFixture.node(2, null, 2, "tom", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode share = TargetFixture.share(3, 2, "tom", TargetFixture.QUARTER, Scope.ANY, 100);

        PlanStep moved =
                review(List.of(of(2, b).under("SALES-1")), List.of(a, b, share)).get(0);
        assertThat(moved.changes()).containsExactly(PlanColumn.PARENT);
        assertThat(moved.node().parentId()).isEqualTo(1);

        review(List.of(of(2, share).share("tom").under("SALES-1")), List.of(a, b, share));
        assertThat(keys()).containsExactly("attain.target.plan.shareMoves");
    }

    @Test
    void aParentThatTheImporterDoesNotSeeIsKept() {
        TargetNode hidden = TargetFixture.node(1, null, 1, "mei", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode part = TargetFixture.node(2, 1L, 1, "tom", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode target = new TargetNode(
                2,
                part.key(),
                part.summary(),
                part.projectId(),
                1L,
                1,
                false,
                part.tenure(),
                false,
                part.goal(),
                part.period(),
                part.scope(),
                part.status());
        KnownTargets known =
                new KnownTargets(TargetFixture.PROJECT, List.of(hidden, target), Set.of(2L), Set.of(), Set.of());

        List<PlanStep> steps = PlanReview.of(List.of(of(2, target).row()), known, 2, false, faults);

        assertThat(steps).extracting(PlanStep::action).containsExactly(Action.UNCHANGED);
        PlanReview.of(List.of(of(2, hidden).row()), known, 2, false, faults);
        assertThat(keys()).containsExactly("attain.target.plan.noTarget");
    }

    @Test
    void partsThatDoNotSumAreRefusedUnlessAllowed() {
        List<Row> rows = new ArrayList<>(plan());
        rows.set(2, rows.get(2).amount(20_001));

        review(rows, List.of());
        assertThat(faults)
                .containsExactly(new TableFault(
                        3, "amount", "attain.target.plan.unbalanced", List.of("east", "600.00", "600.01", "-0.01")));

        faults.clear();
        assertThat(PlanReview.of(rows(rows), known(List.of()), 2, true, faults)).hasSize(5);
    }

    @Test
    void aSumCountsPartsThatTheFileDoesNotName() {
        List<TargetNode> there = made(review(plan(), List.of()));
        TargetNode east = there.get(1);

        review(
                List.of(
                        new Row(2).key(there.get(0).key()).amount(100_000),
                        of(3, east).under(there.get(0).key()).amount(50_000)),
                there);

        assertThat(keys()).containsOnly("attain.target.plan.unbalanced").hasSize(2);
    }

    @Test
    void badNamesAreTold() {
        review(
                List.of(
                        new Row(2).id("a").under("b").amount(1),
                        new Row(3).id("b").under("a").amount(1),
                        new Row(4).id("c").under("b").amount(1)),
                List.of());
        assertThat(keys()).containsExactly("attain.target.plan.ring", "attain.target.plan.ring");

        faults.clear();
        review(
                List.of(
                        new Row(2).id("a").amount(1),
                        new Row(3).id("a").amount(1),
                        new Row(4).under("x").amount(1),
                        new Row(5).share("tom").amount(1),
                        new Row(6).key("SALES-9").amount(1)),
                List.of());
        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "attain.target.plan.twice",
                        "attain.target.plan.noParent",
                        "attain.target.plan.shareAlone",
                        "attain.target.plan.noTarget");
    }

    @Test
    void aRingThroughIssuesOutsideTheFileIsFound() {
        TargetNode top = TargetFixture.node(1, null, 1, "mei", TargetFixture.QUARTER, Scope.ANY, 100);
        TargetNode middle = target(2, 1L);
        TargetNode low = target(3, 2L);

        review(List.of(of(2, top).under("SALES-3")), List.of(top, middle, low));

        assertThat(keys()).containsExactly("attain.target.plan.ring");
    }

    @Test
    void aShareHasNoPartsAndAPartLiesInsideItsWhole() {
        review(
                List.of(
                        new Row(2).id("a").in(EAST).during(OCTOBER).amount(2),
                        new Row(3)
                                .id("b")
                                .under("a")
                                .share("tom")
                                .during(OCTOBER)
                                .amount(2),
                        new Row(4).under("b").share("tom").during(OCTOBER).amount(2)),
                List.of());
        assertThat(keys()).containsExactly("attain.target.plan.underShare");

        faults.clear();
        review(
                List.of(
                        new Row(2).id("a").in(EAST).during(OCTOBER).amount(2),
                        new Row(3)
                                .under("a")
                                .share("tom")
                                .in(new Scope("West", null, null))
                                .amount(2),
                        new Row(4)
                                .under("a")
                                .share("lily")
                                .during(OCTOBER)
                                .of(Metric.CALLS)
                                .amount(2)),
                List.of());
        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "attain.target.plan.outsideScope",
                        "attain.target.plan.outsidePeriod",
                        "attain.target.plan.otherMetric");
    }

    @Test
    void nobodyHasTwoTargetsForTheSame() {
        List<Row> rows = new ArrayList<>(plan());
        rows.add(new Row(7).under("east").share("lily").during(OCTOBER).amount(0));
        rows.add(new Row(8).id("other").owner("lily").in(EAST).amount(7));

        review(rows, List.of());

        assertThat(faults).containsExactly(new TableFault(8, "owner", "attain.target.plan.overlap", List.of("#4")));
    }

    @Test
    void whatTheImporterMayNotSeeCountsAndIsNotNamed() {
        TargetNode whole = TargetFixture.node(1, null, 1, "mei", OCTOBER, EAST, 100);
        List<TargetNode> there = List.of(whole, target(2, 1), TargetFixture.node(3, null, 3, "tom", OCTOBER, EAST, 5));
        KnownTargets known = new KnownTargets(TargetFixture.PROJECT, there, Set.of(2L), Set.of(), Set.of());

        Row part = of(2, there.get(1)).amount(90).owner("tom");
        PlanReview.of(rows(List.of(part)), known, 2, false, faults);

        assertThat(keys())
                .containsExactlyInAnyOrder(
                        "attain.target.plan.outsidePeriod.hidden",
                        "attain.target.plan.outsideScope.hidden",
                        "attain.target.plan.overlap.hidden",
                        "attain.target.plan.unbalanced.hidden");
        assertThat(faults).extracting(TableFault::arguments).containsOnly(List.of());
    }

    @Test
    void rangesAndWeightsFit() {
        review(
                List.of(
                        new Row(2).owner("a").amount(5).levels(new Levels(null, null, 9L)),
                        new Row(3).owner("b").towards(Direction.IN_RANGE).amount(5),
                        new Row(4)
                                .owner("c")
                                .towards(Direction.IN_RANGE)
                                .amount(5)
                                .levels(new Levels(null, null, 4L)),
                        new Row(5).owner("d").amount(5).weights(List.of(1L, 2L))),
                List.of());

        assertThat(keys())
                .containsExactly(
                        "attain.target.plan.upperLimit",
                        "attain.target.plan.noUpperLimit",
                        "attain.target.plan.upperLimit",
                        "attain.target.plan.weightCount");
    }

    private static TargetNode target(long id, long parent) {
        TargetNode node = TargetFixture.node(id, parent, 1, null, TargetFixture.QUARTER, Scope.ANY, 100);
        return new TargetNode(
                id,
                node.key(),
                node.summary(),
                node.projectId(),
                parent,
                1,
                false,
                node.tenure(),
                false,
                node.goal(),
                node.period(),
                node.scope(),
                node.status());
    }

    /** The row that an export would write, at the top. */
    private static Row of(long line, TargetNode node) {
        return new Row(line)
                .key(node.key())
                .summary(node.summary())
                .owner(node.ownerKey())
                .in(node.scope())
                .during(node.period())
                .amount(node.amount());
    }

    /** The targets as they are after an import. */
    private static List<TargetNode> made(List<PlanStep> steps) {
        Map<Long, Long> ids = new HashMap<>();
        steps.forEach(step -> ids.put(step.node().issueId(), 100 + ids.size() + 1L));
        return steps.stream()
                .map(PlanStep::node)
                .map(node -> new TargetNode(
                        ids.get(node.issueId()),
                        "SALES-" + ids.get(node.issueId()),
                        node.summary(),
                        node.projectId(),
                        node.parentId() == null ? null : ids.get(node.parentId()),
                        ids.get(node.rootId()),
                        node.share(),
                        node.tenure(),
                        false,
                        node.goal(),
                        node.period(),
                        node.scope(),
                        "Draft"))
                .toList();
    }

    private List<PlanStep> review(List<Row> rows, List<TargetNode> there) {
        return PlanReview.of(rows(rows), known(there), 2, false, faults);
    }

    private static List<PlanRow> rows(List<Row> rows) {
        return rows.stream().map(Row::row).toList();
    }

    private static KnownTargets known(List<TargetNode> there) {
        return new KnownTargets(
                TargetFixture.PROJECT,
                there,
                there.stream().map(TargetNode::issueId).collect(Collectors.toSet()),
                Set.of(),
                Set.of());
    }

    private List<String> keys() {
        return faults.stream().map(TableFault::messageKey).toList();
    }

    /** A row that is easily said. */
    private record Row(
            long line,
            String id,
            String key,
            String parent,
            boolean isShare,
            String text,
            @Nullable String ownerKey,
            Metric metric,
            @Nullable Direction direction,
            Period period,
            Scope scope,
            long minor,
            Levels said,
            List<Long> months,
            Set<PlanColumn> columns) {

        Row(long line) {
            this(
                    line,
                    "",
                    "",
                    "",
                    false,
                    "Target",
                    null,
                    Metric.REVENUE,
                    null,
                    TargetFixture.QUARTER,
                    Scope.ANY,
                    0,
                    Levels.NONE,
                    List.of(),
                    EnumSet.allOf(PlanColumn.class));
        }

        Row id(String now) {
            return new Row(
                    line, now, key, parent, isShare, text, ownerKey, metric, direction, period, scope, minor, said,
                    months, columns);
        }

        Row key(String now) {
            return new Row(
                    line, id, now, parent, isShare, text, ownerKey, metric, direction, period, scope, minor, said,
                    months, columns);
        }

        Row under(String now) {
            return new Row(
                    line, id, key, now, isShare, text, ownerKey, metric, direction, period, scope, minor, said, months,
                    columns);
        }

        Row share(String owner) {
            return new Row(
                    line, id, key, parent, true, text, owner, metric, direction, period, scope, minor, said, months,
                    columns);
        }

        Row owner(@Nullable String now) {
            return new Row(
                    line, id, key, parent, isShare, text, now, metric, direction, period, scope, minor, said, months,
                    columns);
        }

        Row summary(String now) {
            return new Row(
                    line, id, key, parent, isShare, now, ownerKey, metric, direction, period, scope, minor, said,
                    months, columns);
        }

        Row of(Metric now) {
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, now, direction, period, scope, minor, said, months,
                    columns);
        }

        Row towards(Direction now) {
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, metric, now, period, scope, minor, said, months,
                    columns);
        }

        Row during(Period now) {
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, metric, direction, now, scope, minor, said, months,
                    columns);
        }

        Row in(Scope now) {
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, metric, direction, period, now, minor, said, months,
                    columns);
        }

        Row amount(long now) {
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, metric, direction, period, scope, now, said, months,
                    columns);
        }

        Row levels(Levels now) {
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, metric, direction, period, scope, minor, now,
                    months, columns);
        }

        Row weights(List<Long> now) {
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, metric, direction, period, scope, minor, said, now,
                    columns);
        }

        Row without(PlanColumn... missing) {
            Set<PlanColumn> left = EnumSet.allOf(PlanColumn.class);
            left.removeAll(List.of(missing));
            return new Row(
                    line, id, key, parent, isShare, text, ownerKey, metric, direction, period, scope, minor, said,
                    months, left);
        }

        PlanRow row() {
            return new PlanRow(
                    line, id, key, parent, isShare, text, ownerKey, metric, direction, period, scope, minor, said,
                    months, false, columns);
        }
    }
}
