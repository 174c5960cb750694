package io.attain.planning.planfile.web;

import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.web.Json;
import io.attain.planning.planfile.PlanCells;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.planning.planfile.PlanKinds;
import io.attain.planning.planfile.PlanStep;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plan did, or, if it is a dry run, would do: rows in the order of the file, values as the file has them. */
@Json
public record PlanDto(boolean dryRun, long created, long changed, long unchanged, List<Row> rows) {

    /** What a row tells of a new target beside these, which name it. */
    private static final List<PlanColumn> SAID_OF_NEW = EnumSet.complementOf(
                    EnumSet.of(PlanColumn.ID, PlanColumn.KEY, PlanColumn.PARENT, PlanColumn.KIND, PlanColumn.SUMMARY))
            .stream()
            .toList();

    /** A row; the key is null for a target that is yet to be made, the parent for one at the top. */
    @Json
    public record Row(
            long line,
            @Nullable String key,
            @Nullable String parent,
            String kind,
            String summary,
            String action,
            List<Change> changes) {}

    /** What one column changes, or says of a new target; empty text is nothing. */
    @Json
    public record Change(String column, String from, String to) {}

    static PlanDto of(boolean dryRun, List<PlanStep> steps, PlanCells cells, Map<Long, String> created) {
        return new PlanDto(
                dryRun,
                count(steps, ImportAction.CREATE),
                count(steps, ImportAction.CHANGE),
                count(steps, ImportAction.UNCHANGED),
                steps.stream()
                        .sorted(Comparator.comparingLong(step -> step.row().line()))
                        .map(step -> row(step, cells, created))
                        .toList());
    }

    private static long count(List<PlanStep> steps, ImportAction action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }

    private static Row row(PlanStep step, PlanCells cells, Map<Long, String> created) {
        String parent = cells.of(PlanColumn.PARENT, step.after()).plain();
        Planned before = step.before();
        return new Row(
                step.row().line(),
                before == null
                        ? created.get(step.node().issueId())
                        : before.node().key(),
                parent.isEmpty() ? null : parent,
                PlanKinds.of(step.node().share()),
                step.node().summary(),
                step.action().code(),
                (before == null ? SAID_OF_NEW : step.changes())
                        .stream()
                                .map(column -> change(column, before, step.after(), cells))
                                .filter(change -> before != null || !change.to.isEmpty())
                                .toList());
    }

    private static Change change(PlanColumn column, @Nullable Planned before, Planned after, PlanCells cells) {
        return new Change(
                column.code(),
                before == null ? "" : cells.of(column, before).plain(),
                cells.of(column, after).plain());
    }
}
