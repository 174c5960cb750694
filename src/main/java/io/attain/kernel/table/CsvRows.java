package io.attain.kernel.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.attain.kernel.FileText;
import io.attain.kernel.VisibleText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of values with commas, semicolons, tabs or bars between. Values may be quoted
 * and then hold these and line breaks; lines that say nothing do not count.
 */
final class CsvRows {

    /** Many programs write a page or XML, and call it a workbook of the old kind. */
    private static final Pattern MARKUP =
            Pattern.compile("\\s*+(?:<\\?xml|<!doctype|<html|<table|mime-version:)", Pattern.CASE_INSENSITIVE);

    private CsvRows() {}

    /** All rows that say anything, up to one more than are allowed. */
    static RawTable read(byte[] content) throws BrokenTable {
        String text = text(content);
        if (MARKUP.matcher(text).lookingAt()) {
            throw new BrokenTable("attain.kernel.table.oldWorkbook");
        }
        CsvDialect dialect = CsvDialect.of(text);
        long open = dialect.openQuote(text);
        if (open > 0) {
            throw new BrokenTable(open, "attain.kernel.table.openQuote");
        }
        List<RawRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                RawRow row = row(record);
                boolean isSaid = dialect.isSaid() && row.line() == 1;
                if (!isSaid && !row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > Table.MAX_ROWS + 1) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new BrokenTable("attain.kernel.table.broken");
        }
        return new RawTable(rows, dialect.decimalComma());
    }

    private static RawRow row(CsvRecord record) {
        return new RawRow(
                record.getStartingLineNumber(),
                record.getFields().stream()
                        .map(FormulaGuard::taken)
                        .map(VisibleText::of)
                        .toList());
    }

    private static String text(byte[] content) throws BrokenTable {
        try {
            return FileText.of(ByteBuffer.wrap(content));
        } catch (CharacterCodingException e) {
            throw new BrokenTable("attain.kernel.table.notUtf8");
        }
    }
}
