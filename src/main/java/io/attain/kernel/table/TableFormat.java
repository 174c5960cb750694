package io.attain.kernel.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.attain.kernel.Coded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The formats in which a table is written; {@link Table} reads both. */
public enum TableFormat implements Coded {
    /** Comma-separated values in UTF-8, with the mark by which spreadsheets know the encoding. */
    CSV(TableTypes.CSV + ";charset=UTF-8") {
        @Override
        public byte[] write(Sheet sheet) {
            return csv(
                    ',',
                    Stream.concat(
                            Stream.of(sheet.columns().stream()
                                    .map(Sheet.Column::name)
                                    .toList()),
                            sheet.rows().stream().map(row -> row.stream()
                                    .map(TableFormat::guarded)
                                    .toList())));
        }
    },
    /** A workbook of one sheet. */
    XLSX(TableTypes.XLSX) {
        @Override
        public byte[] write(Sheet sheet) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                XlsxWriter.write(sheet, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public abstract byte[] write(Sheet sheet);

    /** Rows of texts that are guarded. */
    static byte[] csv(char separator, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(Cell cell) {
        return cell instanceof Cell.Text text ? FormulaGuard.put(text.text()) : cell.plain();
    }
}
