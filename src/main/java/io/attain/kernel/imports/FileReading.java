package io.attain.kernel.imports;

import io.attain.kernel.table.RawTable;
import io.attain.kernel.table.TableFault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read: what is said of it before anything else is.
 *
 * @param system which system wrote it, as far as its headings tell; null if they do not
 * @param columns its columns in their order
 * @param words what stands in the columns of words, by our name for the column; each once
 * @param marks how numbers and days are written, of the columns in which that can be asked
 * @param left the rows that are none: titles, totals, and what stands at the end of reports
 * @param table the same file in our words
 * @param faults what must be chosen before it can be read
 */
public record FileReading(
        @Nullable String system,
        List<Column> columns,
        Map<String, Set<String>> words,
        List<Mark> marks,
        List<Left> left,
        RawTable table,
        List<TableFault> faults) {

    /**
     * A column of the file.
     *
     * @param samples the first of its cells that say something
     * @param column ours; null if it is not read
     * @param factor by what its numbers are multiplied
     * @param maybe which of ours it may be, where somebody must tell
     */
    public record Column(
            String heading, List<String> samples, @Nullable String column, long factor, List<String> maybe) {

        public Column {
            samples = List.copyOf(samples);
            maybe = List.copyOf(maybe);
        }
    }

    /**
     * How the cells of a column are written.
     *
     * @param days whether they are days, else numbers
     * @param mark what was chosen or is told by the cells; null if somebody must tell
     */
    public record Mark(String column, boolean days, @Nullable String mark) {}

    /** A row that is not read. */
    public record Left(long line, String text) {}

    public FileReading {
        columns = List.copyOf(columns);
        words = Map.copyOf(words);
        marks = List.copyOf(marks);
        left = List.copyOf(left);
        faults = List.copyOf(faults);
    }
}
