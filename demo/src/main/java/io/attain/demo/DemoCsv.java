package io.attain.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The demo data as the files that Attain imports. */
public final class DemoCsv {
    private static final List<String> LOG = List.of("date", "owner", "calls", "visits", "needsReports", "note");
    private static final List<String> LINE =
            List.of("customer", "opportunity", "line", "nextStep", "nextOn", "tag", "problem");

    /** Of a row that only adds a line to its log. */
    private static final List<String> UNSAID = Collections.nCopies(4, "");

    /** Of a log without lines. */
    private static final List<String> NOTHING = Collections.nCopies(LINE.size(), "");

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
            file.writeRecord(Stream.concat(LOG.stream(), LINE.stream()).toList());
            for (LogRow row : rows) {
                List<LogLine> lines = row.lines();
                file.writeRecord(record(row, counts(row), lines.isEmpty() ? NOTHING : line(lines.get(0))));
                lines.stream().skip(1).forEach(line -> file.writeRecord(record(row, UNSAID, line(line))));
            }
        });
    }

    private static List<String> record(LogRow row, List<String> whole, List<String> line) {
        return Stream.of(List.of(row.date().toString(), row.owner()), whole, line)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> counts(LogRow row) {
        return List.of(
                Integer.toString(row.calls()),
                Integer.toString(row.visits()),
                Integer.toString(row.needsReports()),
                row.note());
    }

    private static List<String> line(LogLine line) {
        return List.of(
                line.customer(),
                line.opportunity(),
                line.text(),
                line.nextStep(),
                line.nextOn() == null ? "" : line.nextOn().toString(),
                line.tag(),
                line.problem());
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
