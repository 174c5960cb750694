package io.attain.customer.tail.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.customer.tail.app.BringingRows;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.Brought;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.Lexicon;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Customers of the long tail as a file: each becomes a row, or says one anew. Whoever may be known already, as a row or an issue,
 * is left out and told (docs/rules.md, Customers that are rows).
 */
@Component
public record TailImport(
        TailFile file,
        AlikeInFiles alike,
        Tail tail,
        BringingRows bringing,
        ImportBook book,
        @ComponentImport I18nResolver messages)
        implements ImportFile {

    /** What a file brings. */
    private static final class Reading {
        private final List<ImportStep> steps = new ArrayList<>();
        private final List<Said> added = new ArrayList<>();
        private final List<TailCustomer> changed = new ArrayList<>();
        private final Map<Long, Said> before = new HashMap<>();
        private final Set<Long> told = new HashSet<>();
    }

    @Override
    public Name name() {
        return new Name(BringingRows.FILE, "attain.tail.import.");
    }

    @Override
    public ImportColumns columns(Project project) {
        return new ImportColumns(
                TailFile.COLUMNS,
                List.of(
                        List.of("", "Harbour Foods", "", "", "021 5555 0101", "", "harbour.example", "", "", "", ""),
                        List.of("", "Evergreen Trading", "", "", "", "", "", "C-1002", "", "Trade fair 2026", "")));
    }

    @Override
    public Lexicon lexicon() {
        return file;
    }

    /** One transaction writes them all. */
    @Override
    public int atOnce() {
        return Table.MAX_ROWS;
    }

    @Override
    public String export() {
        return "/customers/rows/export";
    }

    @Override
    public Brought brought() {
        return new TailBrought(book, bringing);
    }

    @Override
    public ReadFile read(ImportOrder order, List<TableFault> faults) {
        List<TableRow> table = order.table(List.of(TailFile.NAME), faults).rows();
        Caller caller = alike.caller(order);
        long projectId = order.project().getId();
        AlikeInFiles.Known known =
                alike.of(order, table.stream().map(file::said).toList());
        Map<Long, TailCustomer> named = named(table, projectId, alike.sight(order));
        Reading reading = new Reading();
        table.forEach(row -> read(row, order.project(), known, named, reading));
        return new ReadFile(reading.steps, progress -> write(caller, projectId, reading));
    }

    /** The rows that are named by their numbers, of those that the asker sees. */
    private Map<Long, TailCustomer> named(Collection<TableRow> table, long projectId, TailSight sight) {
        List<Long> numbers = table.stream()
                .map(row -> row.text(TailFile.ROW))
                .filter(number -> number.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .toList();
        return tail.of(numbers).values().stream()
                .filter(row -> row.projectId() == projectId && row.isRow() && !row.isBegun())
                .filter(row -> sight.includes(row.said().owner()))
                .collect(Collectors.toMap(TailCustomer::number, row -> row));
    }

    private void read(
            TableRow row, Project project, AlikeInFiles.Known known, Map<Long, TailCustomer> named, Reading reading) {
        String number = row.text(TailFile.ROW);
        boolean isNew = number.equalsIgnoreCase(TailFile.NEW);
        Said raw = file.said(row);
        TailCustomer before = number.matches("\\d{1,12}")
                ? named.get(Long.valueOf(number))
                : number.isEmpty() ? known.row(raw).orElse(null) : null;
        if (before == null && !number.isEmpty() && !isNew) {
            row.fault(TailFile.ROW, "attain.tail.file.fault.row", number);
            return;
        }
        if (before == null && raw.name().isEmpty()) {
            row.fault(TailFile.NAME, "attain.kernel.table.missing");
            return;
        }
        Optional<Change> like = before == null && !isNew ? known.alike(raw) : Optional.empty();
        if (like.isPresent()) {
            reading.steps.add(
                    ImportStep.skipped(row.line(), raw.name(), known.key(raw).orElse(null), like.get()));
            return;
        }
        keep(row, project, before, reading);
        known.add(row.line(), raw);
    }

    private void keep(TableRow row, Project project, @Nullable TailCustomer before, Reading reading) {
        Said now = file.said(row, project, before);
        if (before == null) {
            reading.steps.add(ImportStep.create(row.line(), now.name(), file.changes(project, null, now)));
            reading.added.add(now);
            return;
        }
        if (!reading.told.add(before.number())) {
            row.fault(TailFile.ROW, "attain.tail.file.fault.twice", String.valueOf(before.number()));
            return;
        }
        List<Change> changes = file.changes(project, before.said(), now);
        reading.steps.add(ImportStep.known(row.line(), before.said().name(), null, changes));
        if (!changes.isEmpty()) {
            reading.changed.add(before.saying(now));
            reading.before.put(before.number(), before.said());
        }
    }

    private List<String> write(Caller caller, long projectId, Reading reading) {
        try {
            bringing.bring(caller, projectId, reading.added, reading.changed, reading.before);
            return List.of();
        } catch (Refused e) {
            throw new WritingRefused(e.faults().stream()
                    .map(fault -> Problem.of(messages.getText(
                            fault.messageKey(), fault.arguments().toArray(Serializable[]::new))))
                    .toList());
        }
    }
}
