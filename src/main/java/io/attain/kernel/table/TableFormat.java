package io.attain.kernel.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.attain.kernel.Coded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The formats in which a table is written; {@link Table} reads both. */
public enum TableFormat implements Coded {
    /** Comma-separated values in UTF-8, with the mark by which spreadsheets know the encoding. */
    CSV(TableTypes.CSV + ";charset=UTF-8") {
        @Override
        public byte[] write(Sheet sheet) {
            StringWriter text = new StringWriter();
            text.write('\uFEFF');
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
                csv.writeRecord(sheet.columns().stream().map(Sheet.Column::name).toList());
                sheet.rows()
                        .forEach(row -> csv.writeRecord(
                                row.stream().map(TableFormat::guarded).toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
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

    /** The format with this code, or none. */
    public static Optional<TableFormat> ofCode(String code) {
        return Coded.find(values(), code);
    }

    /** The whole file. */
    public abstract byte[] write(Sheet sheet);

    private static String guarded(Cell cell) {
        return cell instanceof Cell.Text text ? FormulaGuard.put(text.text()) : cell.plain();
    }
}
