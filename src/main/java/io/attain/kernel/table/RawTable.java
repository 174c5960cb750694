package io.attain.kernel.table;

import java.util.List;

/**
 * The rows of a file that say anything, up to two more than are allowed.
 *
 * @param rows the first is the header
 * @param decimalComma whether its numbers may have a comma before the decimals
 */
public record RawTable(List<RawRow> rows, boolean decimalComma) {

    public RawTable {
        rows = List.copyOf(rows);
    }
}
