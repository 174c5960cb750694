package io.attain.kernel.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of comma-separated values in UTF-8, with or without a byte order mark. Values may be quoted and then hold commas
 * and line breaks; empty lines do not count.
 */
final class CsvRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvRows() {}

    /** All rows, up to one more than are allowed. */
    static List<RawRow> read(byte[] content) throws BrokenTable {
        List<RawRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ignoreDifferentFieldCount(true).ofCsvRecord(text(content))) {
            for (CsvRecord row : reader) {
                if (rows.size() > Table.MAX_ROWS + 1) {
                    break;
                }
                rows.add(new RawRow(
                        row.getStartingLineNumber(),
                        row.getFields().stream()
                                .map(String::strip)
                                .map(FormulaGuard::taken)
                                .toList()));
            }
        } catch (CsvParseException | IOException e) {
            throw new BrokenTable("attain.kernel.table.broken");
        }
        return rows;
    }

    private static String text(byte[] content) throws BrokenTable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BrokenTable("attain.kernel.table.notUtf8");
        }
    }
}
