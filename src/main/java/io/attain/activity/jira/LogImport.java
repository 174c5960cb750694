package io.attain.activity.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.DailyLog;
import io.attain.activity.LogChange;
import io.attain.activity.LogOvertaken;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LogFile.Row;
import io.attain.kernel.Metric;
import io.attain.kernel.imports.ImportColumns;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.imports.jira.ImportFile;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.imports.jira.ReadFile;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.words.Vocabularies;
import io.attain.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Daily logs as a file: {@code date}, {@code owner}, a count for each key action and, if wanted, {@code note}, as submitted
 * logs. What people wrote by hand for the same days beside counts and note stays.
 */
@Component
public record LogImport(LogFile file, LogWriter writer, Vocabularies words, @ComponentImport I18nResolver messages)
        implements ImportFile {

    /** One transaction writes them all in moments. */
    private static final int AT_ONCE = Table.MAX_ROWS;

    private static final int BUSIEST = 12;
    private static final int STEP = 4;

    @Override
    public String code() {
        return "logs";
    }

    @Override
    public String texts() {
        return "attain.activity.import.logs.";
    }

    @Override
    public ImportColumns columns(Project project) {
        List<String> codes = words.of(project.getId()).keyActions().stream()
                .map(Word::metric)
                .map(Metric::code)
                .toList();
        List<String> names = new ArrayList<>(List.of("date", "owner"));
        names.addAll(codes);
        names.add("note");
        return new ImportColumns(
                names, List.of(sample("lily", codes, "Evergreen wants faster delivery"), sample("tom", codes, "")));
    }

    private static List<String> sample(String owner, List<String> codes, String note) {
        List<String> row = new ArrayList<>(List.of("2026-11-20", owner));
        for (int at = 0; at < codes.size(); at++) {
            row.add(Integer.toString(Math.max(BUSIEST - STEP * at, 1)));
        }
        row.add(note);
        return row;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public ReadFile read(ImportOrder order, List<TableFault> faults) {
        List<Row> rows = file.read(order.file().get(), order.project(), faults);
        List<ImportStep> steps = rows.stream().map(LogImport::step).toList();
        return new ReadFile(steps, progress -> write(rows, steps));
    }

    private List<String> write(List<Row> rows, List<ImportStep> steps) {
        List<LogChange> changed = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (steps.get(at).writes()) {
                changed.add(new LogChange(rows.get(at).log(), rows.get(at).version(), false));
            }
        }
        try {
            writer.writeAll(changed);
        } catch (LogOvertaken e) {
            throw new WritingRefused(rows.stream()
                    .filter(row -> e.isOf(row.log()))
                    .map(this::overtaken)
                    .toList());
        }
        return List.of();
    }

    private Problem overtaken(Row row) {
        String day = row.log().day().toString();
        return new Problem(
                row.line(),
                null,
                messages.getText("attain.activity.import.overtaken", row.owner().getUsername(), day));
    }

    private static ImportStep step(Row row) {
        String name = row.log().day() + " " + row.owner().getUsername();
        Optional<DailyLog> before = row.before().filter(DailyLog::submitted);
        return before.map(kept -> ImportStep.known(
                        row.line(),
                        name,
                        null,
                        changes(kept.content(), row.log().content())))
                .orElseGet(
                        () -> ImportStep.create(row.line(), name, said(row.log().content())));
    }

    /** All that a new log says: a count of 0 is one, too. */
    private static List<Change> said(DailyLog.Content log) {
        return Stream.concat(
                        counts(log)
                                .flatMap(count -> Change.of(
                                        count.getKey().code(),
                                        "",
                                        count.getValue().toString())),
                        Change.of("note", "", log.demandChanges()))
                .toList();
    }

    /** Always in the same order. */
    private static Stream<Map.Entry<Metric, Integer>> counts(DailyLog.Content log) {
        return log.counts().entrySet().stream()
                .sorted(Comparator.comparing(count -> count.getKey().code()));
    }

    private static List<Change> changes(DailyLog.Content before, DailyLog.Content after) {
        List<Change> changes = new ArrayList<>();
        counts(after)
                .flatMap(count -> Change.of(
                        count.getKey().code(),
                        Integer.toString(before.counts().getOrDefault(count.getKey(), 0)),
                        count.getValue().toString()))
                .forEach(changes::add);
        Change.of("note", before.demandChanges(), after.demandChanges()).forEach(changes::add);
        return changes;
    }
}
