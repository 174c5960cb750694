package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.imports.FileChoices;
import io.attain.kernel.imports.FileReader;
import io.attain.kernel.imports.FileReading.Left;
import io.attain.kernel.imports.Home;
import io.attain.kernel.imports.KnownColumns;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.table.RawTable;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is to be imported.
 *
 * @param user who asks
 * @param project where to
 * @param file opens the file, which is read again when its turn comes
 * @param reader how the file becomes one in our words
 * @param progress is told how far the file is looked through
 * @param left is told of each row that is not read
 */
public record ImportOrder(
        ApplicationUser user,
        Project project,
        Supplier<InputStream> file,
        FileReader reader,
        WritingProgress progress,
        Consumer<Left> left) {

    /** One whose asker waits for it. */
    public ImportOrder(ApplicationUser user, Project project, Supplier<InputStream> file) {
        this(
                user,
                project,
                file,
                new FileReader(
                        KnownColumns.NONE, FileChoices.NONE, new Home("", ZoneOffset.UTC, (column, word) -> false)),
                WritingProgress.NONE,
                none -> {});
    }

    /** The same in the background. */
    ImportOrder telling(WritingProgress told) {
        return new ImportOrder(user, project, file, reader, told, left);
    }

    /** The same, of a file that is read so; {@code told} hears of each row that is not. */
    ImportOrder by(FileReader other, Consumer<Left> told) {
        return new ImportOrder(user, project, file, other, progress, told);
    }

    /**
     * The file in our words; what is wrong with it as a whole goes to {@code faults}, and then there are no rows.
     *
     * @param required the columns that it must have
     */
    public Table table(List<String> required, List<TableFault> faults) {
        return table(required, Map.of(), faults);
    }

    /**
     * The same where others will do in place of a column.
     *
     * @param instead by the column
     */
    public Table table(List<String> required, Map<String, Set<String>> instead, List<TableFault> faults) {
        return Table.raw(file.get(), faults)
                .map(reader::read)
                .map(read -> {
                    faults.addAll(read.faults());
                    read.left().forEach(left);
                    List<String> must = required.stream()
                            .filter(column -> !has(read.table(), instead.getOrDefault(column, Set.of())))
                            .toList();
                    return Table.of(read.table(), must, header -> {}, faults);
                })
                .orElse(Table.NOTHING);
    }

    private static boolean has(RawTable table, Set<String> columns) {
        return table.rows().stream()
                .limit(1)
                .flatMap(header -> header.cells().stream())
                .anyMatch(columns::contains);
    }
}
