package io.attain.planning.planfile;

import io.attain.kernel.Direction;
import io.attain.kernel.Unit;
import io.attain.kernel.table.TableFault;
import io.attain.planning.smart.TreeFault;
import io.attain.planning.smart.TreeRules;
import io.attain.targets.Balance;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the trees as a plan would leave them against the rules of trees. Only what the plan writes is judged, with what it
 * touches: a tree that was bad before may be exported and imported as it is.
 */
final class PlanRules {

    private final List<PlanStep> steps;
    private final Set<Long> doubtful;
    private final KnownTargets known;
    private final Unit money;
    private final List<TableFault> faults;
    private final Map<Long, TargetNode> future;
    private final Map<Long, PlanStep> byNode = new HashMap<>();
    private final Map<Long, List<TargetNode>> parts = new HashMap<>();
    private final Map<String, List<TargetNode>> held = new HashMap<>();

    /** {@code doubtful} are targets of which nobody can tell how they will be, or of what parts. */
    PlanRules(List<PlanStep> steps, Set<Long> doubtful, KnownTargets known, Unit money, List<TableFault> faults) {
        this.steps = steps;
        this.doubtful = doubtful;
        this.known = known;
        this.money = money;
        this.faults = faults;
        this.future = new HashMap<>(known.nodes());
        steps.forEach(step -> {
            future.put(step.node().issueId(), step.node());
            byNode.put(step.node().issueId(), step);
        });
        future.values().forEach(this::place);
    }

    private void place(TargetNode node) {
        if (node.parentId() != null) {
            parts.computeIfAbsent(node.parentId(), id -> new ArrayList<>()).add(node);
        }
        if (node.ownerKey() != null && !known.isOver(node) && isSure(node)) {
            held.computeIfAbsent(node.ownerKey(), key -> new ArrayList<>()).add(node);
        }
    }

    /** Not what only rows with faults speak of. */
    private boolean isSure(TargetNode node) {
        return !doubtful.contains(node.issueId()) || byNode.containsKey(node.issueId());
    }

    /** Adds to the faults what is wrong. */
    void check(boolean allowUnbalanced) {
        Map<Long, PlanStep> wholes = new HashMap<>();
        for (PlanStep step : steps) {
            if (isJudged(step)) {
                checkGoal(step);
                checkPlace(step, whole(step.node()));
                checkOverlaps(step);
            }
            if (step.writes()) {
                wholes.putIfAbsent(step.node().issueId(), step);
                ownersOf(step).forEach(id -> wholes.putIfAbsent(id, step));
            }
        }
        if (!allowUnbalanced) {
            wholes.forEach(this::checkSum);
        }
    }

    /** What is written is judged, and what stands under it. */
    private boolean isJudged(PlanStep step) {
        Long parent = step.node().parentId();
        PlanStep above = parent == null ? null : byNode.get(parent);
        return step.writes() || (above != null && above.writes());
    }

    private @Nullable TargetNode whole(TargetNode node) {
        Long parent = node.parentId();
        return parent == null ? null : future.get(parent);
    }

    /** The wholes whose sums a step changes: that of the target as it was and as it will be. */
    private static Set<Long> ownersOf(PlanStep step) {
        Set<Long> ids = new HashSet<>();
        Long now = step.node().parentId();
        Long before = step.before() == null ? null : step.before().node().parentId();
        if (now != null) {
            ids.add(now);
        }
        if (before != null) {
            ids.add(before);
        }
        return ids;
    }

    private void checkGoal(PlanStep step) {
        TargetNode node = step.node();
        Long limit = node.goal().levels().upperLimit();
        if (limit != null && (node.direction() != Direction.IN_RANGE || limit < node.amount())) {
            fault(step, PlanColumn.UPPER_LIMIT, "attain.target.plan.upperLimit");
        } else if (limit == null && node.direction() == Direction.IN_RANGE) {
            fault(step, PlanColumn.UPPER_LIMIT, "attain.target.plan.noUpperLimit");
        }
        for (MonthWeights.Fault each : node.monthWeights().faults(node.period())) {
            fault(
                    step,
                    PlanColumn.MONTH_WEIGHTS,
                    each.messageKey(),
                    each.words().toArray(String[]::new));
        }
    }

    private void checkPlace(PlanStep step, @Nullable TargetNode whole) {
        if (whole == null) {
            return;
        }
        TargetNode part = step.node();
        for (TreeFault fault : TreeRules.asPart(part, whole)) {
            switch (fault.kind()) {
                case OTHER_METRIC -> faultAbout(whole, step, PlanColumn.METRIC, "attain.target.plan.otherMetric");
                case OUTSIDE_PERIOD ->
                    faultAbout(
                            whole,
                            step,
                            whole.period().contains(part.period().start()) ? PlanColumn.END : PlanColumn.START,
                            "attain.target.plan.outsidePeriod",
                            whole.period().start().toString(),
                            whole.period().last().toString());
                default -> faultAbout(whole, step, scopeColumn(part, whole), "attain.target.plan.outsideScope");
            }
        }
    }

    private static PlanColumn scopeColumn(TargetNode part, TargetNode whole) {
        String region = whole.scope().region();
        String line = whole.scope().productLine();
        if (region != null && !region.equals(part.scope().region())) {
            return PlanColumn.REGION;
        }
        return line != null && !line.equals(part.scope().productLine())
                ? PlanColumn.PRODUCT_LINE
                : PlanColumn.CUSTOMER_TYPE;
    }

    /** Each pair is told once, on the later row of the two. */
    private void checkOverlaps(PlanStep step) {
        TargetNode node = step.node();
        List<TargetNode> others = held.getOrDefault(Objects.requireNonNullElse(node.ownerKey(), ""), List.of()).stream()
                .filter(other -> !isLater(step, other))
                .toList();
        TreeRules.overlaps(node, others, line(node), future::get).stream()
                .findFirst()
                .ifPresent(other -> faultAbout(other, step, PlanColumn.OWNER, "attain.target.plan.overlap"));
    }

    private boolean isLater(PlanStep step, TargetNode other) {
        PlanStep its = byNode.get(other.issueId());
        return its != null && isJudged(its) && its.row().line() > step.row().line();
    }

    /** What a target is a part of, and its parts, at any depth. */
    private Set<Long> line(TargetNode node) {
        Set<Long> line = ancestors(node);
        Deque<Long> below = new ArrayDeque<>(List.of(node.issueId()));
        while (!below.isEmpty()) {
            for (TargetNode part : parts.getOrDefault(below.pop(), List.of())) {
                if (line.add(part.issueId())) {
                    below.push(part.issueId());
                }
            }
        }
        return line;
    }

    private Set<Long> ancestors(TargetNode node) {
        Set<Long> above = new HashSet<>();
        for (TargetNode at = whole(node); at != null && above.add(at.issueId()); at = whole(at)) {
            // Goes up.
        }
        return above;
    }

    private void checkSum(long id, PlanStep from) {
        TargetNode whole = future.get(id);
        List<TargetNode> its = parts.getOrDefault(id, List.of());
        if (whole != null && !doubtful.contains(id)) {
            PlanStep at = byNode.getOrDefault(id, from);
            Balance.outOfBalance(whole, its).forEach((cut, sum) -> faultOfSum(whole, at, cut, sum));
        }
    }

    private void faultOfSum(TargetNode whole, PlanStep at, String cut, BigInteger parts) {
        Unit unit = whole.metric().unit(money);
        BigDecimal asked = unit.amount(whole.amount()).major();
        BigDecimal sum = new BigDecimal(parts, unit.digits());
        String had = asked.toPlainString();
        String given = sum.toPlainString();
        if (cut.equals(TargetNode.FIRST_CUT)) {
            String left = asked.subtract(sum).toPlainString();
            faultAbout(whole, at, PlanColumn.AMOUNT, "attain.target.plan.unbalanced", had, given, left);
        } else {
            String more = sum.subtract(asked).toPlainString();
            faultAbout(whole, at, PlanColumn.AMOUNT, "attain.target.plan.cutExceeds", had, given, more, cut);
        }
    }

    /** Tells of another target: by its key, and with {@code more}, only if the importer may see it. */
    private void faultAbout(TargetNode other, PlanStep step, PlanColumn column, String messageKey, String... more) {
        if (byNode.containsKey(other.issueId()) || known.isVisible(other)) {
            fault(
                    step,
                    column,
                    messageKey,
                    Stream.concat(Stream.of(other.key()), Stream.of(more)).toArray(String[]::new));
        } else {
            fault(step, column, messageKey + ".hidden");
        }
    }

    private void fault(PlanStep step, PlanColumn column, String messageKey, String... arguments) {
        faults.add(new TableFault(step.row().line(), column.code(), messageKey, List.of(arguments)));
    }
}
