package io.attain.kernel.imports.web;

import io.attain.kernel.Told;
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
 * @param skipped how many rows are left out
 * @param booked how many of them change a booked result
 * @param rows of a dry run those that write anything or are left out, in the order of the file; values as files have them
 * @param more how many such rows more there are than are told
 * @param left how many lines of the file are not read: titles, totals, the end of a report
 * @param notes what whoever brings it should know of it: other sheets, hidden rows; of a dry run
 */
@Json
public record ImportedDto(
        boolean dryRun,
        int imported,
        long created,
        long changed,
        long unchanged,
        long skipped,
        long booked,
        List<Row> rows,
        int more,
        int left,
        List<String> notes) {

    /** Nobody reads more at a time. */
    private static final int MOST_TOLD = 500;

    /** What a row takes in an answer beside its texts, in characters; a change takes a third. */
    private static final int FRAME = 120;

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
            @Nullable String parent) {

        private int length() {
            return changes.stream().mapToInt(Change::length).sum()
                    + FRAME
                    + name.length()
                    + (parent == null ? 0 : parent.length());
        }
    }

    /** What one column changes; empty text is nothing. */
    @Json
    public record Change(String column, String from, String to) {

        private int length() {
            return FRAME / 3 + column.length() + from.length() + to.length();
        }
    }

    static ImportedDto of(boolean dryRun, List<ImportStep> steps, int skip, int left, List<String> notes) {
        List<ImportStep> written = dryRun ? written(steps, skip) : List.of();
        List<Row> rows = rows(written);
        return new ImportedDto(
                dryRun,
                steps.size(),
                count(steps, ImportAction.CREATE),
                count(steps, ImportAction.CHANGE),
                count(steps, ImportAction.UNCHANGED),
                count(steps, ImportAction.SKIPPED),
                steps.stream().filter(step -> step.booked() && step.writes()).count(),
                rows,
                written.size() - rows.size(),
                left,
                notes);
    }

    /** The rows that are told, without so many first ones. */
    public static List<ImportStep> written(List<ImportStep> steps, int skip) {
        return steps.stream().filter(ImportStep::isTold).skip(Math.max(0, skip)).toList();
    }

    /** As many of them as are told at a time. */
    public static List<Row> rows(List<ImportStep> written) {
        return Told.first(
                written.stream().limit(MOST_TOLD).map(ImportedDto::row).toList(), MOST_TOLD, Row::length);
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
