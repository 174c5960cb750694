package io.attain.kernel.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of comma-separated values in UTF-8, with or without a byte order mark, whose first row names the columns. Values
 * may be quoted and then hold commas and line breaks; empty lines do not count.
 *
 * @param rows the rows below the header
 */
public record CsvFile(List<CsvRow> rows) {

    /** The largest file that is taken, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** The most rows that are taken: each may make issues, one after the other, while the importer waits. */
    public static final int MAX_ROWS = 5_000;

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a file; what is wrong with it as a whole goes to {@code faults}, and then there are no rows.
     *
     * @param columns the columns that the file must have; it may have more, in any order
     * @throws UncheckedIOException if it cannot be read
     */
    public static CsvFile read(InputStream content, List<String> columns, List<CsvFault> faults) {
        return text(content, faults)
                .map(text -> parse(text, columns, faults))
                .filter(file -> faults.isEmpty())
                .orElseGet(() -> new CsvFile(List.of()));
    }

    private static Optional<String> text(InputStream content, List<CsvFault> faults) {
        try {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                faults.add(whole("attain.kernel.csv.tooLarge", Integer.toString(MAX_BYTES / MEBIBYTE)));
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(whole("attain.kernel.csv.notUtf8"));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvFile parse(String text, List<String> columns, List<CsvFault> faults) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ignoreDifferentFieldCount(true).ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord row : reader) {
                if (header.isEmpty()) {
                    header = row.getFields().stream().map(String::strip).toList();
                    checkHeader(header, columns, faults);
                } else if (row.getFieldCount() == header.size()) {
                    rows.add(new CsvRow(row.getStartingLineNumber(), values(header, row), faults));
                } else {
                    faults.add(fieldCount(row, header.size()));
                }
            }
        } catch (CsvParseException e) {
            faults.add(whole("attain.kernel.csv.broken"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        checkSize(rows, faults);
        return new CsvFile(rows);
    }

    private static void checkHeader(List<String> header, List<String> columns, List<CsvFault> faults) {
        for (String column : columns) {
            if (!header.contains(column)) {
                faults.add(new CsvFault(1, column, "attain.kernel.csv.noColumn", List.of(column)));
            }
        }
    }

    private static void checkSize(List<CsvRow> rows, List<CsvFault> faults) {
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(whole("attain.kernel.csv.empty"));
        }
        if (rows.size() > MAX_ROWS) {
            faults.add(whole("attain.kernel.csv.tooMany", Integer.toString(MAX_ROWS)));
        }
    }

    private static Map<String, String> values(List<String> header, CsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < header.size(); index++) {
            values.put(header.get(index), row.getField(index).strip());
        }
        return values;
    }

    private static CsvFault fieldCount(CsvRecord row, int expected) {
        return new CsvFault(
                row.getStartingLineNumber(),
                null,
                "attain.kernel.csv.fieldCount",
                List.of(Integer.toString(row.getFieldCount()), Integer.toString(expected)));
    }

    private static CsvFault whole(String messageKey, String... arguments) {
        return new CsvFault(1, null, messageKey, List.of(arguments));
    }
}
