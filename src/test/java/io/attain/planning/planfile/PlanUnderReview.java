package io.attain.planning.planfile;

import static io.attain.planning.planfile.DraftedRow.line;

import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.table.TableFault;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A quarter of 1,000.00 in two regions, one of which is split by month; and what is found in this plan or another. */
final class PlanUnderReview {

    static final Period OCTOBER = Period.of(YearMonth.of(2026, 10));
    static final Scope EAST = new Scope("East", null, null);
    static final Scope WEST = new Scope("West", null, null);
    private static final Period REST = new Period(OCTOBER.end(), TargetFixture.QUARTER.end());

    final List<TableFault> faults = new ArrayList<>();

    static List<DraftedRow> plan() {
        return List.of(
                line(2).id("all").amount(100_000),
                line(3).id("east").under("all").in(EAST).amount(60_000),
                line(4).under("east").shareOf("lily").during(OCTOBER).amount(20_000),
                line(5).under("east").shareOf("lily").during(REST).amount(40_000),
                line(6).under("all").in(WEST).owner("tom").amount(40_000));
    }

    /** The targets as they are after an import. */
    static List<TargetNode> made(List<PlanStep> steps) {
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
                        "Draft",
                        node.cut()))
                .toList();
    }

    /** A target that is part of another in the tree of the first. */
    static TargetNode part(long id, long parent) {
        return TargetFixture.root(id, 100).under(parent, 1);
    }

    /** A project of which somebody may see some targets. */
    static KnownTargets known(List<TargetNode> there, Set<Long> visible) {
        return new KnownTargets(TargetFixture.PROJECT, there, visible, Set.of(), Set.of());
    }

    /** Reviews it for somebody who sees all that is there. */
    List<PlanStep> review(List<DraftedRow> rows, List<TargetNode> there) {
        Set<Long> all = there.stream().map(TargetNode::issueId).collect(Collectors.toSet());
        return review(rows, known(there, all), false);
    }

    List<PlanStep> review(List<DraftedRow> rows, KnownTargets known, boolean unbalanced) {
        return PlanReview.of(
                new PlanRows(rows.stream().map(DraftedRow::row).toList(), List.of()),
                known,
                Unit.MONEY,
                unbalanced,
                faults);
    }

    /** The keys of the faults' texts. */
    List<String> told() {
        return faults.stream().map(TableFault::messageKey).toList();
    }
}
