package io.attain.kernel.table;

import io.attain.kernel.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A file of which a row names the columns, perhaps below titles: separated values, or a sheet of an XLSX workbook. What a file
 * is shows in its first bytes, whatever its name says. Names of columns are the same in upper and lower case: spreadsheets
 * capitalize what people type.
 *
 * @param columns the names in the header, in order
 * @param rows the rows below the header
 */
public record Table(List<String> columns, List<TableRow> rows) {

    /** The largest file that is taken, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** The most rows that are taken: each may make issues, one after the other, while the importer waits. */
    public static final int MAX_ROWS = 5_000;

    /** Above the header of a report stand few titles. */
    public static final int MOST_TITLES = 10;

    private static final Semaphore UNPACKING = new Semaphore(2, true);

    private static final int MEBIBYTE = 1024 * 1024;
    /** Of a file that says nothing. */
    public static final RawTable NO_ROWS = new RawTable(List.of(), false);

    /** Of a file that is wrong as a whole. */
    public static final Table NOTHING = new Table(List.of(), List.of());

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file; what is wrong with it as a whole goes to {@code faults}, and then there are no rows.
     *
     * @param required the columns that the file must have; it may have more, in any order
     * @throws UncheckedIOException if it cannot be read
     */
    public static Table read(InputStream content, List<String> required, List<TableFault> faults) {
        return read(content, required, header -> {}, faults);
    }

    /** The same, of a header that somebody else looks at too, so that all that is wrong with it is told at once. */
    public static Table read(
            InputStream content, List<String> required, Consumer<List<String>> header, List<TableFault> faults) {
        return raw(content, faults)
                .map(raw -> of(raw, required, header, faults))
                .orElse(NOTHING);
    }

    /**
     * The rows of a file as it has them; nothing if it is wrong as a whole, which is told.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Optional<RawTable> raw(InputStream content, List<TableFault> faults) {
        try {
            byte[] bytes = bytes(content);
            if (bytes.length > MAX_BYTES) {
                throw new BrokenTable("attain.kernel.table.tooLarge", Integer.toString(MAX_BYTES / MEBIBYTE));
            }
            return Optional.of(
                    MarkedTable.unmarked(XlsxRows.isWorkbook(bytes) ? workbook(bytes) : CsvRows.read(bytes)));
        } catch (BrokenTable e) {
            faults.add(e.fault());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table that such rows make, the first of them being its header. */
    public static Table of(
            RawTable raw, List<String> required, Consumer<List<String>> header, List<TableFault> faults) {
        try {
            Table table = table(raw, required, header, faults);
            return faults.isEmpty() ? table : NOTHING;
        } catch (BrokenTable e) {
            faults.add(e.fault());
            return NOTHING;
        }
    }

    /** A workbook may unpack to fifty times its size: so few at once, or they would fill the memory together. */
    static RawTable workbook(byte[] bytes) throws BrokenTable, IOException {
        return unpacked(() -> XlsxRows.read(bytes));
    }

    /** The same with what other sheets it has. */
    static XlsxRows.Read whole(byte[] bytes) throws BrokenTable, IOException {
        return unpacked(() -> XlsxRows.readAll(bytes));
    }

    /** Unpacks a workbook. */
    @FunctionalInterface
    private interface Unpacking<T> {
        T unpack() throws BrokenTable, IOException;
    }

    private static <T> T unpacked(Unpacking<T> workbook) throws BrokenTable, IOException {
        UNPACKING.acquireUninterruptibly();
        try {
            return workbook.unpack();
        } finally {
            UNPACKING.release();
        }
    }

    /**
     * What a file holds, to be read later and perhaps again; of one that is too large no more than shows that it is.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static byte[] bytes(InputStream content) {
        try {
            return content.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(
            RawTable file, List<String> required, Consumer<List<String>> looker, List<TableFault> faults)
            throws BrokenTable {
        List<RawRow> raw = file.rows();
        if (raw.size() > MAX_ROWS + 1) {
            throw new BrokenTable("attain.kernel.table.tooMany", Integer.toString(MAX_ROWS));
        }
        int at = headerAt(raw, required);
        List<RawRow> below = raw.subList(Math.min(at + 1, raw.size()), raw.size());
        List<String> header = raw.isEmpty() ? List.of() : names(raw.get(at));
        checkHeader(header, required, faults);
        looker.accept(header);
        if (!raw.isEmpty()) {
            checkNameless(raw.get(at), below, faults);
        }
        Map<String, Integer> places = places(header);
        List<TableRow> rows = new ArrayList<>();
        for (RawRow row : below) {
            int width = withoutTail(row.cells()).size();
            if (width > header.size()) {
                faults.add(tooWide(row.line(), width, header.size()));
            } else if (width > 0 || places.values().stream().anyMatch(place -> row.fault(place) != null)) {
                rows.add(new TableRow(row, places, file.decimalComma(), faults));
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            throw new BrokenTable("attain.kernel.table.empty");
        }
        return new Table(header, rows);
    }

    private static TableFault tooWide(long line, int width, int most) {
        return new TableFault(
                line, null, "attain.kernel.table.fieldCount", List.of(Integer.toString(width), Integer.toString(most)));
    }

    /** The first of the rows that has most of the names: above it stand titles. */
    private static int headerAt(List<RawRow> rows, List<String> required) {
        return IntStream.range(0, Math.min(MOST_TITLES, rows.size()))
                .boxed()
                .max(Comparator.<Integer>comparingLong(at -> {
                            List<String> names = names(rows.get(at));
                            return required.stream()
                                    .filter(column -> has(names, column))
                                    .count();
                        })
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** A name that several columns share, or that cannot be read, is none of what stands below it. */
    private static void checkNameless(RawRow header, List<RawRow> rows, List<TableFault> faults) {
        header.unread().forEach((place, fault) -> {
            if (header.cell(place).isEmpty()
                    && rows.stream().anyMatch(row -> !row.cell(place).isEmpty())) {
                faults.add(fault);
            }
        });
    }

    /** The names of columns, which are often wrapped to be narrow. */
    private static List<String> names(RawRow header) {
        return withoutTail(header.cells()).stream().map(VisibleText::line).toList();
    }

    private static void checkHeader(List<String> header, List<String> required, List<TableFault> faults)
            throws BrokenTable {
        if (header.isEmpty()) {
            throw new BrokenTable("attain.kernel.table.nothing");
        }
        if (required.size() > 1 && required.stream().noneMatch(column -> has(header, column))) {
            throw new BrokenTable(1, "attain.kernel.table.noHeader", String.join(", ", required));
        }
        for (String column : required) {
            if (!has(header, column)) {
                faults.add(new TableFault(1, column, "attain.kernel.table.noColumn", List.of(column)));
            }
        }
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> twice = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        header.stream()
                .filter(column -> !column.isEmpty() && !known.add(column) && twice.add(column))
                .forEach(column ->
                        faults.add(new TableFault(1, column, "attain.kernel.table.columnTwice", List.of(column))));
    }

    private static boolean has(List<String> header, String column) {
        return header.stream().anyMatch(column::equalsIgnoreCase);
    }

    private static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int place = 0; place < header.size(); place++) {
            if (!header.get(place).isEmpty()) {
                places.put(header.get(place), place);
            }
        }
        return places;
    }

    /** The cells up to the last that says anything: spreadsheets append empty ones as they like. */
    private static List<String> withoutTail(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }
}
