package io.attain.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** The demo data as the files that Attain imports. */
public final class DemoCsv {
    private DemoCsv() {}

    /** The opportunities file. */
    public static String opportunities(List<OpportunityRow> rows) {
        return csv(file -> {
            file.writeRecord(
                    "customer",
                    "customerRegion",
                    "customerType",
                    "opportunity",
                    "productLine",
                    "amount",
                    "closeDate",
                    "owner",
                    "status",
                    "expansionPlan");
            for (OpportunityRow row : rows) {
                file.writeRecord(
                        row.customer(),
                        row.region(),
                        row.customerType(),
                        row.name(),
                        row.productLine(),
                        Long.toString(row.amount()),
                        row.closeDate() == null ? "" : row.closeDate().toString(),
                        row.owner(),
                        row.stage(),
                        row.expansionPlan());
            }
        });
    }

    /** The logs file. */
    public static String logs(List<LogRow> rows) {
        return csv(file -> {
            file.writeRecord("date", "owner", "calls", "visits", "needsReports", "note");
            for (LogRow row : rows) {
                file.writeRecord(
                        row.date().toString(),
                        row.owner(),
                        Integer.toString(row.calls()),
                        Integer.toString(row.visits()),
                        Integer.toString(row.needsReports()),
                        row.note());
            }
        });
    }

    private static String csv(Consumer<CsvWriter> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter file = CsvWriter.builder().build(text)) {
            lines.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
