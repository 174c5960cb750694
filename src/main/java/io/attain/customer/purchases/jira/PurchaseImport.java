package io.attain.customer.purchases.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.customer.purchases.app.BringingPurchases;
import io.attain.customer.purchases.jira.PurchaseReading.Reader;
import io.attain.customer.purchases.jira.PurchaseReading.Told;
import io.attain.kernel.Amount;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.Brought;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.Lexicon;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Purchases that other systems know, as a file: a row for each, under a key of that system's. */
@Component
public record PurchaseImport(
        PurchaseReading reading,
        PurchaseBook book,
        BringingPurchases bringing,
        SalesAccess access,
        @ComponentImport I18nResolver messages)
        implements ImportFile {

    private static final String KEY = "key";
    private static final String CUSTOMER = "customer";
    private static final String DATE = "date";
    private static final String LINE = "productLine";
    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";
    /** In the order of files. */
    static final List<String> COLUMNS = List.of(KEY, CUSTOMER, DATE, LINE, AMOUNT, CURRENCY);

    private static final int LONGEST_NAME = 255;

    /** A row with what it says. */
    private record Row(TableRow row, String customer, OutsidePurchase purchase) {}

    @Override
    public Name name() {
        return new Name("customerPurchases", "attain.customer.purchases.import.");
    }

    @Override
    public Lexicon lexicon() {
        return (project, column) -> column.equals(LINE) ? reading.lines(project) : List.of();
    }

    @Override
    public String export() {
        return "/customers/purchases/export";
    }

    @Override
    public Brought brought() {
        return new PurchasesBrought(code(), book, bringing);
    }

    @Override
    public ImportColumns columns(Project project) {
        return new ImportColumns(
                COLUMNS,
                List.of(
                        List.of("INV-20431", "Harbour Foods", "2026-11-03", "", "18000.00", ""),
                        List.of("INV-20432", "SALES-12", "2026-11-04", "", "2400.50", "EUR")));
    }

    /** One transaction writes them all in moments. */
    @Override
    public int atOnce() {
        return Table.MAX_ROWS;
    }

    @Override
    public ReadFile read(ImportOrder order, List<TableFault> faults) {
        List<TableRow> table =
                order.table(List.of(KEY, CUSTOMER, DATE, AMOUNT), faults).rows();
        Reader reader = reading.of(
                order.user(),
                order.project(),
                table.stream().map(row -> VisibleText.line(row.text(KEY))).toList(),
                table.stream().map(row -> row.text(CUSTOMER)).toList());
        Set<String> keys = new HashSet<>();
        List<Row> rows =
                table.stream().flatMap(row -> row(row, reader, keys).stream()).toList();
        List<ImportStep> steps =
                rows.stream().map(row -> step(row, reader, reader.known())).toList();
        return new ReadFile(steps, progress -> write(order, rows));
    }

    private static Optional<Row> row(TableRow row, Reader reader, Set<String> keys) {
        String key = row.required(KEY, OutsidePurchase.LONGEST_KEY);
        String customer = row.required(CUSTOMER, LONGEST_NAME);
        Optional<LocalDate> day = row.date(DATE);
        if (row.text(DATE).isEmpty()) {
            row.fault(DATE, "attain.kernel.table.missing");
        }
        if (!key.isEmpty() && !keys.add(key)) {
            row.fault(KEY, "attain.customer.purchases.fault.twice", key);
        }
        Optional<Amount> amount = amount(row, reader);
        if (customer.isEmpty() || day.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        Told told = new Told(key, customer, day.get(), VisibleText.line(row.text(LINE)), amount.get());
        return reader.read(told, fault -> tell(row, fault)).map(purchase -> new Row(row, customer, purchase));
    }

    private static Optional<Amount> amount(TableRow row, Reader reader) {
        String code = row.text(CURRENCY).toUpperCase(Locale.ROOT);
        Optional<Unit> unit = reader.unit(code);
        if (unit.isEmpty()) {
            row.fault(CURRENCY, "attain.customer.purchases.fault.currency", code);
        }
        return unit.map(known -> row.amount(AMOUNT, known));
    }

    private static void tell(TableRow row, Fault fault) {
        row.fault(
                Objects.requireNonNullElse(fault.field(), ""),
                fault.messageKey(),
                fault.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }

    /** What is converted is told in the project's money. */
    private static ImportStep step(Row row, Reader reader, Map<String, OutsidePurchase> known) {
        OutsidePurchase now = row.purchase;
        OutsidePurchase before = known.get(now.key());
        String name = now.key() + " · " + row.customer;
        if (before == null) {
            return ImportStep.create(row.row.line(), name, changes(Map.of(), reader.written(now)));
        }
        return ImportStep.known(
                row.row.line(),
                name,
                null,
                now.isKnownIn(known) ? List.of() : changes(reader.written(before), reader.written(now)));
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> now) {
        return now.entrySet().stream()
                .flatMap(each -> Change.of(each.getKey(), before.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
    }

    private List<String> write(ImportOrder order, List<Row> rows) {
        Caller caller = new Caller(
                order.user().getKey(),
                access.sells(order.user(), order.project()),
                access.manages(order.user(), order.project()));
        try {
            int unused = bringing.bring(
                    caller,
                    order.project().getId(),
                    rows.stream().map(Row::purchase).toList());
            return List.of();
        } catch (Refused e) {
            throw new WritingRefused(e.faults().stream()
                    .map(fault -> new Problem(
                            null,
                            null,
                            messages.getText(
                                    fault.messageKey(), fault.arguments().toArray(Serializable[]::new))))
                    .toList());
        }
    }
}
