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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Daily logs as a file: {@code date}, {@code owner}, a count for each key action and, if wanted, what else logs say, as
 * submitted logs. What a file says nothing of stays as it is.
 */
@Component
public record LogImport(LogFile file, LogWriter writer, Vocabularies words, @ComponentImport I18nResolver messages)
        implements ImportFile {

    /** One transaction writes them all in moments. */
    private static final int AT_ONCE = Table.MAX_ROWS;

    private static final int BUSIEST = 12;
    private static final int STEP = 4;
    private static final String DAY = "2026-11-20";
    private static final Map<String, String> LILY = Map.of(
            "date", DAY,
            "owner", "lily",
            "note", "Evergreen wants faster delivery",
            "customer", "Evergreen Trading",
            "opportunity", "Spring order",
            "line", "Went through the offer",
            "nextStep", "Call the buyer",
            "nextOn", "2026-11-24",
            "tag", "Price",
            "problem", "A rival is 5 % below us");
    private static final Map<String, String> TOM = Map.of("date", DAY, "owner", "tom");

    @Override
    public Name name() {
        return new Name("logs", "attain.activity.import.logs.");
    }

    @Override
    public ImportColumns columns(Project project) {
        List<Metric> actions = words.of(project.getId()).keyActions().stream()
                .map(Word::metric)
                .toList();
        List<String> names = LogFile.columns(actions.stream());
        return new ImportColumns(names, List.of(sample(names, actions, LILY), sample(names, actions, TOM)));
    }

    private static List<String> sample(List<String> names, List<Metric> actions, Map<String, String> said) {
        Map<String, String> row = new HashMap<>(said);
        for (int at = 0; at < actions.size(); at++) {
            row.put(actions.get(at).code(), Integer.toString(Math.max(BUSIEST - STEP * at, 1)));
        }
        return names.stream().map(name -> row.getOrDefault(name, "")).toList();
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public ReadFile read(ImportOrder order, List<TableFault> faults) {
        List<Row> rows = file.read(order, faults);
        List<Row> written =
                rows.stream().filter(row -> row.written() && step(row).writes()).toList();
        return new ReadFile(rows.stream().flatMap(LogImport::steps).toList(), progress -> write(written));
    }

    private List<String> write(List<Row> rows) {
        try {
            writer.writeAll(rows.stream()
                    .map(row -> new LogChange(row.log(), row.version(), false))
                    .toList());
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

    /** What becomes of a log, and what of it is left out. */
    private static Stream<ImportStep> steps(Row row) {
        return Stream.concat(
                row.written() ? Stream.of(step(row)) : Stream.empty(),
                row.left().stream()
                        .map(said -> ImportStep.skipped(
                                row.line(), name(row), null, new Change(LogFile.TO_MANY, "", said))));
    }

    private static String name(Row row) {
        return row.log().day() + " " + row.owner().getUsername();
    }

    private static ImportStep step(Row row) {
        String name = name(row);
        return row.before()
                .filter(DailyLog::submitted)
                .map(DailyLog::content)
                .map(before -> ImportStep.known(
                        row.line(),
                        name,
                        null,
                        changes(Optional.of(before), row.log().content())))
                .orElseGet(() -> ImportStep.create(row.line(), name, changes(Optional.empty(), row.said())));
    }

    /** What a log says otherwise than before, or, if there was none, all that it says: a count of 0 is one, too. */
    private static List<Change> changes(Optional<DailyLog.Content> former, DailyLog.Content after) {
        DailyLog.Content before = former.orElseGet(DailyLog.Content::empty);
        return Stream.of(
                        counts(after)
                                .flatMap(count -> Change.of(
                                        count.getKey().code(),
                                        former.isEmpty()
                                                ? ""
                                                : before.counts()
                                                        .getOrDefault(count.getKey(), 0)
                                                        .toString(),
                                        count.getValue().toString())),
                        Change.of("note", before.demandChanges(), after.demandChanges()),
                        Change.of("support", before.support(), after.support()),
                        Change.of("reason", before.reason(), after.reason()),
                        parts("line", before.lines(), after.lines(), LogImport::told),
                        parts("asked", asked(before), asked(after), Function.identity()),
                        parts("problem", before.problems(), after.problems(), LogImport::told))
                .flatMap(each -> each)
                .toList();
    }

    /** Always in the same order. */
    private static Stream<Map.Entry<Metric, Integer>> counts(DailyLog.Content log) {
        return log.counts().entrySet().stream()
                .sorted(Comparator.comparing(count -> count.getKey().code()));
    }

    /** What is new stands behind what was there. */
    private static <T> Stream<Change> parts(String column, List<T> before, List<T> after, Function<T, String> told) {
        return IntStream.range(0, after.size())
                .boxed()
                .flatMap(at -> Change.of(
                        column, at < before.size() ? told.apply(before.get(at)) : "", told.apply(after.get(at))));
    }

    private static List<String> asked(DailyLog.Content log) {
        return log.lines().stream()
                .filter(log::isAsked)
                .map(line -> line.subject().key())
                .toList();
    }

    private static String told(DailyLog.Line line) {
        DailyLog.NextStep next = line.next();
        return joined(
                line.subject().key(),
                line.note(),
                next.text(),
                next.on() == null ? "" : next.on().toString());
    }

    private static String told(DailyLog.Problem problem) {
        return joined(problem.tag(), problem.note());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
