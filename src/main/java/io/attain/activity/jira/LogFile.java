package io.attain.activity.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.app.LogBook;
import io.attain.activity.app.WritingForOthers;
import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads daily logs from a file. The rows of a person and day together are one log: one of them has its counts and texts, each
 * may have a line and a problem.
 */
@Component
public record LogFile(
        LogBook book,
        FileBatches batches,
        WritingForOthers writing,
        FileSubjects subjects,
        Vocabularies words,
        @ComponentImport UserManager users,
        SalesAccess access,
        Today today) {

    private static final String DATE = "date";
    private static final String OWNER = "owner";
    private static final List<String> FIRST = List.of(DATE, OWNER);

    /** Beside the counts what a log says as a whole. */
    private static final List<String> WHOLE = List.of("note", "support", "reason");

    /** What was said of many at once, which is told and not read. */
    static final String TO_MANY = "toMany";

    /** What a line is about and says, and a problem. */
    static final List<String> PARTS =
            List.of("key", "customer", "opportunity", "line", "nextStep", "nextOn", "asked", "tag", "problem", TO_MANY);

    /**
     * A log of a file, at its first row.
     *
     * @param log what it becomes
     * @param said what the file says of it
     * @param before what it was, of which version
     * @param left what the file says of many and the log does not, which is not written
     * @param written whether the log is, as it says anything besides
     */
    record Row(
            long line,
            ApplicationUser owner,
            DailyLog log,
            DailyLog.Content said,
            Optional<DailyLog> before,
            int version,
            List<String> left,
            boolean written) {}

    /** All columns, with a count of each of some key actions. */
    public static List<String> columns(Stream<Metric> actions) {
        return Stream.of(FIRST.stream(), actions.map(Metric::code), WHOLE.stream(), PARTS.stream())
                .flatMap(each -> each)
                .toList();
    }

    /** The logs of a file; what is wrong with it goes to {@code faults}, and then the logs are not to be written. */
    List<Row> read(ImportOrder order, List<TableFault> faults) {
        Vocabulary spoken = words.of(order.project().getId());
        Map<String, Metric> actions = new LinkedHashMap<>();
        Table table = Table.read(
                order.file().get(), FIRST, header -> actions.putAll(actions(header, spoken, faults)), faults);
        long projectId = order.project().getId();
        Map<String, Optional<ApplicationUser>> sellers = new HashMap<>();
        table.rows().forEach(row -> sellers.computeIfAbsent(row.text(OWNER), name -> seller(name, order.project())));
        Set<DailyLogs.Whose> days = days(table, sellers);
        LogRows rows = new LogRows(
                order,
                actions,
                new LogRows.Known(
                        book.find(projectId, days),
                        writing.of(order.user().getKey(), projectId),
                        subjects.of(order.user(), order.project()),
                        name -> sellers.getOrDefault(name, Optional.empty()),
                        batches.of(projectId, days, Locale.ENGLISH, Locale.CHINESE),
                        today.now()));
        table.rows().forEach(rows::add);
        return rows.logs();
    }

    /** Whose logs of which days a file tells. */
    private static Set<DailyLogs.Whose> days(Table table, Map<String, Optional<ApplicationUser>> sellers) {
        return table.rows().stream()
                .flatMap(row -> sellers.getOrDefault(row.text(OWNER), Optional.empty()).stream()
                        .flatMap(owner -> row.day(DATE).stream().map(day -> new DailyLogs.Whose(owner.getKey(), day))))
                .collect(Collectors.toSet());
    }

    /**
     * Which key action each column counts, told by its code or its name in either language. Each key action in use has one
     * column; whatever else there is is passed over.
     */
    private static Map<String, Metric> actions(List<String> header, Vocabulary words, List<TableFault> faults) {
        Map<String, Metric> actions = new LinkedHashMap<>();
        Set<String> told = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String column : header.stream().filter(told::add).toList()) {
            Optional<Metric> action = words.named(column).filter(each -> each.isKeyAction() && !isOther(column));
            if (action.filter(actions::containsValue).isPresent()) {
                faults.add(fault(column, "attain.kernel.table.columnTwice"));
            } else {
                action.ifPresent(each -> actions.put(column, each));
            }
        }
        words.keyActions().stream()
                .map(Word::metric)
                .filter(action -> !actions.containsValue(action))
                .forEach(action -> faults.add(fault(action.code(), "attain.kernel.table.noColumn")));
        return actions;
    }

    private static TableFault fault(String column, String messageKey) {
        return new TableFault(1, column, messageKey, List.of(column));
    }

    private static boolean isOther(String column) {
        return columns(Stream.empty()).stream().anyMatch(column::equalsIgnoreCase);
    }

    /** The user of a row, if somebody of that name sells in the project. */
    private Optional<ApplicationUser> seller(String name, Project project) {
        return Optional.ofNullable(users.getUserByName(name)).filter(user -> access.sells(user, project));
    }
}
