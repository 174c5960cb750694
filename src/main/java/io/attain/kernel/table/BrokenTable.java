package io.attain.kernel.table;

import java.util.List;

/** A file cannot be read as a table at all. */
final class BrokenTable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient TableFault fault;

    /** With the reason; the row and the column are the whole file's. */
    BrokenTable(String messageKey, String... arguments) {
        super(messageKey);
        this.fault = TableFault.whole(messageKey, arguments);
    }

    /** With the reason, and the line where it is. */
    BrokenTable(long line, String messageKey, String... arguments) {
        super(messageKey);
        this.fault = new TableFault(line, null, messageKey, List.of(arguments));
    }

    TableFault fault() {
        return fault;
    }
}
