package io.attain.planning.planfile;

import io.attain.kernel.table.TableFault;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is who in a plan: the issues that its rows are about, and the rows and issues that they name as parents. */
final class PlanNames {

    /** No company has as many levels of targets; what is deeper nobody can look through. */
    static final int MOST_LEVELS = 50;

    private final KnownTargets known;
    private final List<PlanRow> rows;
    private final List<TableFault> faults;
    private final Map<String, PlanRow> byId = new HashMap<>();
    private final Map<String, PlanRow> byKey = new HashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final Set<Long> faulty = new HashSet<>();

    /** Looks at all names; what is wrong with them goes to {@code faults}. */
    PlanNames(PlanRows read, KnownTargets known, List<TableFault> faults) {
        this.rows = read.rows();
        this.known = known;
        this.faults = faults;
        read.unread().forEach(row -> Stream.of(row.id(), row.key()).forEach(unread::add));
        unread.remove("");
        rows.forEach(this::name);
        rows.forEach(this::checkPlace);
        rows.forEach(this::checkRing);
        faults.forEach(fault -> faulty.add(fault.line()));
    }

    /** Whether neither a row nor one above it has faults: only then it can be held against others. */
    boolean isSound(PlanRow row) {
        return !faulty.contains(row.line())
                && !unread.contains(row.parent())
                && parentRow(row).map(this::isSound).orElse(true);
    }

    private void name(PlanRow row) {
        PlanRow twin = row.id().isEmpty() ? null : byId.putIfAbsent(row.id(), row);
        if (twin != null) {
            fault(row, PlanColumn.ID, "attain.target.plan.twice", row.id(), Long.toString(twin.line()));
        }
        PlanRow same = row.key().isEmpty() ? null : byKey.putIfAbsent(row.key(), row);
        if (same != null) {
            fault(row, PlanColumn.KEY, "attain.target.plan.twice", row.key(), Long.toString(same.line()));
        }
        Optional<TargetNode> node = existing(row);
        if (!row.key().isEmpty() && node.isEmpty()) {
            fault(row, PlanColumn.KEY, "attain.target.plan.noTarget", row.key());
        }
        if (node.isPresent() && node.get().share() != row.share()) {
            fault(row, PlanColumn.KIND, "attain.target.plan.otherKind", row.key());
        }
    }

    /** The issue that a row names by its key. */
    Optional<TargetNode> existing(PlanRow row) {
        return known.find(row.key()).filter(node -> node.projectId() == known.projectId());
    }

    /** The row that a row names as its parent. */
    Optional<PlanRow> parentRow(PlanRow row) {
        return named(row.parent());
    }

    /** The row of an id or a key. */
    Optional<PlanRow> named(String name) {
        PlanRow named = byId.get(name);
        return Optional.ofNullable(named == null ? byKey.get(name) : named);
    }

    /** The issue outside the file that a row is a part of: the one it names, or one that is hidden from the importer. */
    Optional<TargetNode> parentIssue(PlanRow row) {
        if (parentRow(row).isPresent()) {
            return Optional.empty();
        }
        return row.parent().isEmpty() ? hiddenParent(row) : known.find(row.parent());
    }

    private Optional<TargetNode> hiddenParent(PlanRow row) {
        return existing(row)
                .map(TargetNode::parentId)
                .map(parent -> known.nodes().get(parent))
                .filter(parent -> !known.isVisible(parent));
    }

    private void checkPlace(PlanRow row) {
        Optional<PlanRow> above = parentRow(row);
        Optional<TargetNode> issue = parentIssue(row);
        if (above.isEmpty() && issue.isEmpty()) {
            if (!row.parent().isEmpty() && !unread.contains(row.parent())) {
                fault(row, PlanColumn.PARENT, "attain.target.plan.noParent", row.parent());
            } else if (row.parent().isEmpty() && row.share()) {
                fault(row, PlanColumn.PARENT, "attain.target.plan.shareAlone");
            }
        } else if (above.map(PlanRow::share)
                .orElseGet(() -> issue.map(TargetNode::share).orElse(false))) {
            fault(row, PlanColumn.PARENT, "attain.target.plan.underShare", row.parent());
        }
        checkMove(row, above, issue);
    }

    /** Jira moves no sub-task to another parent by itself. */
    private void checkMove(PlanRow row, Optional<PlanRow> above, Optional<TargetNode> issue) {
        Optional<TargetNode> node = existing(row).filter(TargetNode::share);
        Optional<Long> target =
                above.isPresent() ? existing(above.get()).map(TargetNode::issueId) : issue.map(TargetNode::issueId);
        if (node.isPresent() && !Objects.equals(node.get().parentId(), target.orElse(null))) {
            fault(row, PlanColumn.PARENT, "attain.target.plan.shareMoves", row.key());
        }
    }

    /** Follows what the row is to be part of, through rows and issues that are not in the file, as far up as trees go. */
    private void checkRing(PlanRow row) {
        Set<Object> seen = new HashSet<>();
        Optional<Object> at = Optional.of(row);
        while (seen.size() <= MOST_LEVELS && at.filter(seen::add).isPresent()) {
            at = at.flatMap(this::above);
        }
        if (at.filter(row::equals).isPresent()) {
            fault(row, PlanColumn.PARENT, "attain.target.plan.ring", row.parent());
        } else if (at.filter(above -> !seen.contains(above)).isPresent()) {
            fault(row, PlanColumn.PARENT, "attain.target.plan.tooDeep", Integer.toString(MOST_LEVELS));
        }
    }

    /** What a row or an issue is to be part of: a row if there is one. */
    private Optional<Object> above(Object place) {
        if (place instanceof PlanRow row && parentRow(row).isPresent()) {
            return parentRow(row).map(Function.identity());
        }
        Optional<TargetNode> issue = place instanceof PlanRow row
                ? parentIssue(row)
                : Optional.ofNullable(((TargetNode) place).parentId())
                        .map(parent -> known.nodes().get(parent));
        return issue.map(node -> Objects.<Object>requireNonNullElse(byKey.get(node.key()), node));
    }

    /** The sound rows, each after the row that it is part of. */
    List<PlanRow> parentsFirst() {
        Set<PlanRow> placed = new HashSet<>();
        List<PlanRow> ordered = new ArrayList<>();
        rows.stream().filter(this::isSound).forEach(row -> place(row, placed, ordered));
        return List.copyOf(ordered);
    }

    private void place(PlanRow row, Set<PlanRow> placed, List<PlanRow> ordered) {
        if (!placed.contains(row)) {
            parentRow(row).ifPresent(above -> place(above, placed, ordered));
            placed.add(row);
            ordered.add(row);
        }
    }

    private void fault(PlanRow row, PlanColumn column, String messageKey, String... arguments) {
        faults.add(new TableFault(row.line(), column.code(), messageKey, List.of(arguments)));
    }
}
