package io.attain.kernel.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats in which a table is written; {@link Table} reads both. */
public enum TableFormat {
    /** Comma-separated values in UTF-8, with the mark by which spreadsheets know the encoding. */
    CSV("csv", TableTypes.CSV + ";charset=UTF-8") {
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
    XLSX("xlsx", TableTypes.XLSX) {
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

    private final String code;
    private final String mediaType;

    TableFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** The name used in REST, and the end of a file's name. */
    public String code() {
        return code;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The format with this code, or none. */
    public static Optional<TableFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The whole file. */
    public abstract byte[] write(Sheet sheet);

    private static String guarded(Cell cell) {
        return cell instanceof Cell.Text text ? FormulaGuard.put(text.text()) : cell.plain();
    }
}
