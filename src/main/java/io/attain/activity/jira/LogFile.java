package io.attain.activity.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogCheck;
import io.attain.activity.app.LogBook;
import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Reads daily logs from a file, checking every row: its day, its person, and that no day comes twice. */
@Component
public record LogFile(
        LogBook book, Vocabularies words, @ComponentImport UserManager users, SalesAccess access, Today today) {

    private static final List<String> COLUMNS = List.of("date", "owner");
    private static final Set<String> OTHERS = Set.of("date", "owner", "note");

    /** A row: what its log becomes, and what it was, of which version. */
    record Row(long line, ApplicationUser owner, DailyLog log, Optional<DailyLog> before, int version) {}

    /** The logs of a file; what is wrong with it goes to {@code faults}, and then the logs are not to be written. */
    List<Row> read(InputStream content, Project project, List<TableFault> faults) {
        Set<String> seen = new HashSet<>();
        Vocabulary spoken = words.of(project.getId());
        Map<String, Metric> actions = new LinkedHashMap<>();
        return Table.read(content, COLUMNS, header -> actions.putAll(actions(header, spoken, faults)), faults)
                .rows()
                .stream()
                .flatMap(row -> log(row, project, actions, seen).stream())
                .toList();
    }

    /**
     * Which key action each column counts, told by its code or its name in either language. Each key action in use has one
     * column; whatever else there is is passed over.
     */
    private static Map<String, Metric> actions(List<String> header, Vocabulary words, List<TableFault> faults) {
        Map<String, Metric> actions = new LinkedHashMap<>();
        Set<String> told = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String column : header.stream().filter(told::add).toList()) {
            Optional<Metric> action = words.named(column)
                    .filter(each -> each.isKeyAction() && !OTHERS.contains(column.toLowerCase(Locale.ROOT)));
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

    private Optional<Row> log(TableRow row, Project project, Map<String, Metric> actions, Set<String> seen) {
        Map<Metric, Integer> counts = new TreeMap<>();
        actions.forEach((column, action) -> counts.put(action, row.count(column, LogCheck.MAX_COUNT)));
        if (row.text("note").length() > LogCheck.MAX_TEXT) {
            row.fault("note", "attain.kernel.table.tooLong", Integer.toString(LogCheck.MAX_TEXT));
        }
        row.required("date", LogCheck.MAX_NAME);
        Optional<ApplicationUser> owner = owner(row, project);
        Optional<LocalDate> day = row.date("date");
        if (owner.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        checkDay(row, project, owner.get(), day.get());
        if (!seen.add(day.get() + " " + owner.get().getKey())) {
            row.fault(
                    "",
                    "attain.activity.import.twice",
                    row.text("owner"),
                    day.get().toString());
        }
        Optional<DailyLogs.Found> found = book.find(project.getId(), owner.get().getKey(), day.get());
        Optional<DailyLog> before = found.map(DailyLogs.Found::log);
        DailyLog.Content content =
                merged(before.map(DailyLog::content).orElseGet(DailyLog.Content::empty), counts, row.text("note"));
        DailyLog log = new DailyLog(project.getId(), owner.get().getKey(), day.get(), content, true, today.now());
        return Optional.of(new Row(row.line(), owner.get(), log, before, DailyLogs.Found.version(found)));
    }

    private Optional<ApplicationUser> owner(TableRow row, Project project) {
        String name = row.required("owner", LogCheck.MAX_NAME);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<ApplicationUser> owner =
                Optional.ofNullable(users.getUserByName(name)).filter(user -> access.sells(user, project));
        if (owner.isEmpty()) {
            row.fault("owner", "attain.kernel.table.noSalesPerson", name);
        }
        return owner;
    }

    private void checkDay(TableRow row, Project project, ApplicationUser owner, LocalDate day) {
        if (day.isAfter(today.of(owner.getKey()))) {
            row.fault("date", "attain.activity.refused.future", day.toString());
        } else if (!book.calendar(project.getId(), owner.getKey()).isWorkingDay(day)) {
            row.fault("date", "attain.activity.refused.notWorkingDay", day.toString());
        }
    }

    private static DailyLog.Content merged(DailyLog.Content before, Map<Metric, Integer> counts, String note) {
        Map<Metric, Integer> merged = new TreeMap<>(before.counts());
        merged.putAll(counts);
        return new DailyLog.Content(
                merged,
                before.lines(),
                note.isEmpty() ? before.demandChanges() : note,
                before.problems(),
                before.support(),
                before.ticks());
    }
}
