package io.attain.kernel.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file as it was sent, with a first column that says of each row what is wrong with it. Whoever reads it passes that over. */
public final class MarkedTable {

    /** What the column is called, in every language. */
    private static final String MARKS = "!";

    private static final int WIDTH_OF_MARKS = 60;
    private static final int WIDTH = 16;

    private MarkedTable() {}

    /** As what a file comes back: as what it was sent. */
    public static TableFormat formatOf(byte[] content) {
        return XlsxRows.isWorkbook(content) ? TableFormat.XLSX : TableFormat.CSV;
    }

    /**
     * The file with its marks.
     *
     * @param marks what is wrong, by the lines on which rows start
     * @return nothing if the file is wrong as a whole, or has cells that cannot be read: it would come back without them
     */
    public static Optional<byte[]> of(byte[] content, Map<Long, String> marks) {
        if (marks.containsKey(TableFault.WHOLE)) {
            return Optional.empty();
        }
        boolean isWorkbook = formatOf(content) == TableFormat.XLSX;
        try {
            RawTable table = unmarked(isWorkbook ? Table.workbook(content) : CsvRows.read(content));
            return Optional.of(table)
                    .filter(read -> !read.rows().isEmpty() && isRead(read))
                    .map(read -> isWorkbook ? TableFormat.XLSX.write(sheet(read, marks)) : csv(read, marks));
        } catch (BrokenTable e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRead(RawTable table) {
        return table.rows().stream().skip(1).allMatch(row -> row.unread().isEmpty());
    }

    private static byte[] csv(RawTable table, Map<Long, String> marks) {
        return TableFormat.csv(
                table.decimalComma() ? ';' : ',', table.rows().stream().map(row -> marked(row, table, marks).stream()
                        .map(FormulaGuard::put)
                        .toList()));
    }

    private static Sheet sheet(RawTable table, Map<Long, String> marks) {
        List<RawRow> rows = table.rows();
        return new Sheet(
                "Attain",
                marked(rows.get(0), table, marks).stream()
                        .map(name -> new Sheet.Column(name, MARKS.equals(name) ? WIDTH_OF_MARKS : WIDTH))
                        .toList(),
                rows.stream()
                        .skip(1)
                        .map(row -> marked(row, table, marks).stream()
                                .<Cell>map(Cell.Text::new)
                                .toList())
                        .toList());
    }

    private static List<String> marked(RawRow row, RawTable table, Map<Long, String> marks) {
        String mark = row.equals(table.rows().get(0)) ? MARKS : marks.getOrDefault(row.line(), "");
        return Stream.concat(Stream.of(mark), row.cells().stream()).toList();
    }

    /** The same without marks of before. */
    static RawTable unmarked(RawTable table) {
        List<RawRow> rows = table.rows();
        int place = rows.isEmpty() ? -1 : rows.get(0).cells().indexOf(MARKS);
        return place < 0
                ? table
                : new RawTable(
                        rows.stream()
                                .map(row -> without(row, place))
                                .filter(row -> !row.isEmpty())
                                .toList(),
                        table.decimalComma());
    }

    private static RawRow without(RawRow row, int place) {
        Map<Integer, TableFault> unread = new HashMap<>();
        row.unread().forEach((at, fault) -> unread.put(shifted(at, place), fault));
        unread.remove(-1);
        return new RawRow(
                row.line(),
                IntStream.range(0, row.cells().size())
                        .filter(at -> at != place)
                        .mapToObj(row::cell)
                        .toList(),
                row.numbers().stream()
                        .filter(at -> at != place)
                        .map(at -> shifted(at, place))
                        .collect(Collectors.toSet()),
                unread,
                row.isHidden());
    }

    /** Where a place is without another; -1 for that one. */
    private static int shifted(int at, int place) {
        return at == place ? -1 : at > place ? at - 1 : at;
    }
}
