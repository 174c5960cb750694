package io.attain.kernel.table;

import java.util.List;

/**
 * One row as the file has it.
 *
 * @param line where it starts, counted from 1
 * @param cells the values as plain text, without blanks around them; dates as ISO, numbers as plain decimals
 */
public record RawRow(long line, List<String> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
