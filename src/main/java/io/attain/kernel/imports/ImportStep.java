package io.attain.kernel.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row.
 *
 * @param line where the row stands in the file
 * @param name what it is about, as people know it
 * @param key the issue that is there already; null if there is none, or it is no issue
 * @param action what is done
 * @param changes what that changes of what is there, column by column; of something new all that it says
 * @param booked whether what it changes is booked as a result
 * @param parent what it is a part of, by its key or its name in the file; null if it is part of nothing
 */
public record ImportStep(
        long line,
        String name,
        @Nullable String key,
        ImportAction action,
        List<Change> changes,
        boolean booked,
        @Nullable String parent) {

    /** One value before and after, as files have it; empty for none. */
    public record Change(String column, String from, String to) {

        /** A change, if it is one; a row that says nothing of a column changes nothing. */
        public static Stream<Change> of(String column, String from, String to) {
            return to.isEmpty() || Objects.equals(from, to) ? Stream.empty() : Stream.of(new Change(column, from, to));
        }
    }

    public ImportStep {
        changes = List.copyOf(changes);
    }

    /** Something new, with what it says. */
    public static ImportStep create(long line, String name, List<Change> says) {
        return new ImportStep(line, name, null, ImportAction.CREATE, says, false, null);
    }

    /** Something that is there, with what changes of it, if anything does. */
    public static ImportStep known(long line, String name, @Nullable String key, List<Change> changes) {
        return new ImportStep(
                line,
                name,
                key,
                changes.isEmpty() ? ImportAction.UNCHANGED : ImportAction.CHANGE,
                changes,
                false,
                null);
    }

    /** Something that is left out, with why. */
    public static ImportStep skipped(long line, String name, @Nullable String key, Change why) {
        return new ImportStep(line, name, key, ImportAction.SKIPPED, List.of(why), false, null);
    }

    /** The same of what is booked as a result. */
    public ImportStep ofBooked() {
        return new ImportStep(line, name, key, action, changes, true, parent);
    }

    /** The same as a part of something. */
    public ImportStep under(@Nullable String whole) {
        return new ImportStep(line, name, key, action, changes, booked, whole);
    }

    /** The same with the key of the issue that was made. */
    public ImportStep made(String issue) {
        return new ImportStep(line, name, issue, action, changes, booked, parent);
    }

    /** Whether it writes anything. */
    public boolean writes() {
        return action == ImportAction.CREATE || action == ImportAction.CHANGE;
    }

    /** Whether it is told before the file is imported. */
    public boolean isTold() {
        return action != ImportAction.UNCHANGED;
    }

    /** What becomes of the row where this and something of it becomes of it: the other is named, and both are told. */
    public ImportStep with(ImportStep other) {
        List<String> told = changes.stream().map(Change::column).toList();
        return new ImportStep(
                line,
                other.name,
                other.key == null ? key : other.key,
                action.compareTo(other.action) <= 0 ? action : other.action,
                Stream.concat(
                                changes.stream(),
                                other.changes.stream().filter(change -> !told.contains(change.column())))
                        .toList(),
                other.booked,
                parent);
    }
}
