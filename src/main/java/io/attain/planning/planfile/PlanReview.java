package io.attain.planning.planfile;

import io.attain.kernel.Direction;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.kernel.table.TableFault;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a plan would do. A row with a key is about that issue. A row without one is about the target of the same
 * kind, owner, metric, scope and period under the same parent and in the same cut, if there is one, and else makes a new target: so the same
 * file imported again changes nothing.
 */
public final class PlanReview {

    private static final long HEADER = 1;

    private final KnownTargets known;
    private final Map<PlanRow, Planned> planned = new HashMap<>();
    private final Map<Long, List<TargetNode>> parts = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final PlanNames names;

    private PlanReview(PlanRows read, KnownTargets known, List<TableFault> faults) {
        this.known = known;
        this.names = new PlanNames(read, known, faults);
    }

    /**
     * The steps of a plan's sound rows, each after that of its parent. Where there are faults, they are all that can be held
     * against Jira; nothing of it may be written.
     *
     * @param money what the project's money is counted in
     * @param allowUnbalanced whether parts need not sum to their whole
     * @param faults what is wrong goes here
     */
    public static List<PlanStep> of(
            PlanRows read, KnownTargets known, Unit money, boolean allowUnbalanced, List<TableFault> faults) {
        if (faults.stream().anyMatch(fault -> fault.line() <= HEADER)) {
            return List.of();
        }
        PlanReview review = new PlanReview(read, known, faults);
        List<PlanStep> steps = review.steps(read.rows());
        new PlanRules(steps, review.doubtful(read), known, money, faults).check(allowUnbalanced);
        Set<Long> faulty = faults.stream().map(TableFault::line).collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> !faulty.contains(step.row().line()))
                .toList();
    }

    /** The targets of rows with faults, and what these are to be, or were, a part of: nobody can tell how they will be. */
    private Set<Long> doubtful(PlanRows read) {
        Set<Long> doubtful = new HashSet<>();
        Stream<PlanRows.Unread> faulty = read.rows().stream()
                .filter(row -> !names.isSound(row))
                .map(row -> new PlanRows.Unread(row.id(), row.key(), row.parent()));
        Stream.concat(read.unread().stream(), faulty).forEach(row -> {
            known.find(row.key()).ifPresent(node -> {
                doubtful.add(node.issueId());
                doubtful.add(keyOf(node.parentId()));
            });
            names.named(row.parent())
                    .map(planned::get)
                    .map(above -> above.node().issueId())
                    .or(() -> known.find(row.parent()).map(TargetNode::issueId))
                    .ifPresent(doubtful::add);
        });
        return doubtful;
    }

    private List<PlanStep> steps(List<PlanRow> rows) {
        rows.forEach(row -> names.existing(row).ifPresent(node -> taken.add(node.issueId())));
        known.seen().sorted(Comparator.comparingLong(TargetNode::issueId)).forEach(node -> parts.computeIfAbsent(
                        keyOf(node.parentId()), id -> new ArrayList<>())
                .add(node));
        return names.parentsFirst().stream().map(this::step).toList();
    }

    private static long keyOf(@Nullable Long parent) {
        return parent == null ? 0 : parent;
    }

    private PlanStep step(PlanRow row) {
        TargetNode parent = names.parentRow(row)
                .map(above -> Objects.requireNonNull(planned.get(above)).node())
                .or(() -> names.parentIssue(row))
                .orElse(null);
        Optional<TargetNode> found = names.existing(row)
                .or(() -> row.key().isEmpty() ? alike(row, parent).or(() -> left(row, parent)) : Optional.empty());
        Planned before = found.map(known::planned).orElse(null);
        Planned after = after(row, parent, before);
        planned.put(row, after);
        return PlanStep.of(row, before, after);
    }

    /** The target that a row without key is about. Of several, the one that is called the same. */
    private Optional<TargetNode> alike(PlanRow row, @Nullable TargetNode parent) {
        if (parent != null && parent.issueId() < 0) {
            return Optional.empty();
        }
        Scope scope = scope(row, parent, null);
        Optional<TargetNode> found =
                parts.getOrDefault(keyOf(parent == null ? null : parent.issueId()), List.of()).stream()
                        .filter(node -> isAlike(row, scope, node))
                        .min(Comparator.comparing(node -> !node.summary().equals(row.summary())));
        found.ifPresent(node -> taken.add(node.issueId()));
        return found;
    }

    /**
     * The target that an import of the same row made when its server died before it was joined to its parent: the same in
     * every value, alone, and nobody has agreed to it.
     */
    private Optional<TargetNode> left(PlanRow row, @Nullable TargetNode parent) {
        if (parent == null || parent.issueId() < 0 || row.share()) {
            return Optional.empty();
        }
        Scope scope = scope(row, parent, null);
        Optional<TargetNode> found = parts.getOrDefault(0L, List.of()).stream()
                .filter(node -> node.amount() == row.amount()
                        && node.summary().equals(row.summary())
                        && node.goal().versions().isEmpty()
                        && !parts.containsKey(node.issueId())
                        && isAlike(row, scope, node))
                .findFirst();
        found.ifPresent(node -> taken.add(node.issueId()));
        return found;
    }

    private boolean isAlike(PlanRow row, Scope scope, TargetNode node) {
        return !taken.contains(node.issueId())
                && node.share() == row.share()
                && node.metric().equals(row.metric())
                && node.period().equals(row.period())
                && node.scope().equals(scope)
                && node.cut().equals(row.cut())
                && Objects.equals(node.ownerKey(), row.ownerKey());
    }

    private Planned after(PlanRow row, @Nullable TargetNode parent, @Nullable Planned before) {
        TargetNode old = before == null ? null : before.node();
        long id = old == null ? -row.line() : old.issueId();
        Optional<TargetNode> sameOwner =
                Optional.ofNullable(old).filter(node -> Objects.equals(node.ownerKey(), row.ownerKey()));
        TargetNode node = new TargetNode(
                id,
                old == null ? nameOf(row) : old.key(),
                row.summary(),
                known.projectId(),
                parent == null ? null : Long.valueOf(parent.issueId()),
                parent == null ? id : parent.rootId(),
                row.share(),
                sameOwner.map(TargetNode::tenure).orElseGet(() -> Tenure.of(row.ownerKey())),
                sameOwner.map(TargetNode::led).orElse(false),
                goal(row, parent, old),
                row.period(),
                scope(row, parent, old),
                old == null ? "" : old.status(),
                old == null || row.has(PlanColumn.CUT) ? row.cut() : old.cut());
        boolean marked = row.has(PlanColumn.ROOT) ? row.root() : before != null && before.root();
        return new Planned(node, marked);
    }

    /** What a target that is yet to be made is called in messages. */
    private static String nameOf(PlanRow row) {
        return row.id().isEmpty() ? "#" + row.line() : row.id();
    }

    private static Goal goal(PlanRow row, @Nullable TargetNode parent, @Nullable TargetNode old) {
        Direction direction = Stream.of(
                        Optional.ofNullable(row.direction()),
                        Optional.ofNullable(old).map(TargetNode::direction),
                        Optional.ofNullable(parent).map(TargetNode::direction))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Direction.UP);
        Levels former = old == null ? Levels.NONE : old.goal().levels();
        Levels levels = new Levels(
                row.has(PlanColumn.STRETCH) ? row.levels().stretch() : former.stretch(),
                row.has(PlanColumn.CHALLENGE) ? row.levels().challenge() : former.challenge(),
                row.has(PlanColumn.UPPER_LIMIT) ? row.levels().upperLimit() : former.upperLimit(),
                row.has(PlanColumn.BASELINE) ? row.levels().baseline() : former.baseline());
        return new Goal(
                row.metric(),
                direction,
                row.amount(),
                levels,
                old == null || row.has(PlanColumn.MONTH_WEIGHTS) ? row.monthWeights() : old.monthWeights(),
                old == null ? List.of() : old.goal().versions());
    }

    private static Scope scope(PlanRow row, @Nullable TargetNode parent, @Nullable TargetNode old) {
        Scope above = parent == null ? Scope.ANY : parent.scope();
        Scope former = old == null ? null : old.scope();
        Scope said = row.scope();
        return new Scope(
                part(row.has(PlanColumn.REGION), said.region(), above.region(), former, Scope::region),
                part(
                        row.has(PlanColumn.PRODUCT_LINE),
                        said.productLine(),
                        above.productLine(),
                        former,
                        Scope::productLine),
                part(
                        row.has(PlanColumn.CUSTOMER_TYPE),
                        said.customerType(),
                        above.customerType(),
                        former,
                        Scope::customerType));
    }

    /** Empty means as the parent's, but what is open already stays open; without a column all stays as it is. */
    private static @Nullable String part(
            boolean column,
            @Nullable String said,
            @Nullable String above,
            @Nullable Scope former,
            Function<Scope, @Nullable String> of) {
        if (former != null && (!column || (said == null && of.apply(former) == null))) {
            return of.apply(former);
        }
        return said == null ? above : said;
    }
}
