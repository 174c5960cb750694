package io.attain.kernel.imports.web;

import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.ImportAction;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file did, or, if it is a dry run, would do.
 *
 * @param imported how many rows it has
 * @param rows of a dry run those that write anything, in the order of the file; values as files have them
 */
@Json
public record ImportedDto(boolean dryRun, int imported, long created, long changed, long unchanged, List<Row> rows) {

    /** In characters: thousands of rows may each have a long note, and nobody reads so many. */
    private static final int LONGEST_TOLD = 200;

    /**
     * A row: the key is null for what is new, or is no issue; its action is told by its code; {@code booked} says that it changes
     * a booked result; the parent is what it is a part of, null if it is part of nothing.
     */
    @Json
    public record Row(
            long line,
            String name,
            @Nullable String key,
            String action,
            List<Change> changes,
            boolean booked,
            @Nullable String parent) {}

    /** What one column changes; empty text is nothing. */
    @Json
    public record Change(String column, String from, String to) {}

    static ImportedDto of(boolean dryRun, List<ImportStep> steps) {
        return new ImportedDto(
                dryRun,
                steps.size(),
                count(steps, ImportAction.CREATE),
                count(steps, ImportAction.CHANGE),
                count(steps, ImportAction.UNCHANGED),
                dryRun ? rows(steps) : List.of());
    }

    /** The rows that write anything. */
    public static List<Row> rows(List<ImportStep> steps) {
        return steps.stream().filter(ImportStep::writes).map(ImportedDto::row).toList();
    }

    /** How many rows do this. */
    public static long count(List<ImportStep> steps, ImportAction action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_TOLD ? value : VisibleText.cut(value, LONGEST_TOLD) + "…";
    }

    private static Row row(ImportStep step) {
        return new Row(
                step.line(),
                step.name(),
                step.key(),
                step.action().code(),
                step.changes().stream()
                        .map(change -> new Change(change.column(), shortened(change.from()), shortened(change.to())))
                        .toList(),
                step.booked() && step.writes(),
                step.parent());
    }
}
