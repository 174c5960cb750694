package io.attain.activity.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.DailyLog;
import io.attain.activity.KeyAction;
import io.attain.activity.LogCheck;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads daily logs from a file, checking every row: its day, its person, and that no day comes twice. */
@Component
public final class LogFile {

    private static final List<String> COLUMNS = List.of("date", "owner", "calls", "visits", "needsReports");

    private final LogBook book;
    private final UserManager users;
    private final SalesAccess access;
    private final Today today;

    /** Reads with what says which days and people are right. */
    public LogFile(LogBook book, @ComponentImport UserManager users, SalesAccess access, Today today) {
        this.book = book;
        this.users = users;
        this.access = access;
        this.today = today;
    }

    /** The logs of a file; what is wrong with it goes to {@code faults}, and then the logs are not to be written. */
    public List<DailyLog> read(InputStream content, Project project, List<TableFault> faults) {
        Set<String> seen = new HashSet<>();
        return Table.read(content, COLUMNS, faults).rows().stream()
                .flatMap(row -> log(row, project, seen).stream())
                .toList();
    }

    private Optional<DailyLog> log(TableRow row, Project project, Set<String> seen) {
        Map<KeyAction, Integer> counts = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            counts.put(action, row.count(action.code(), LogCheck.MAX_COUNT));
        }
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
        return Optional.of(merged(project, owner.get().getKey(), day.get(), counts, row.text("note")));
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

    private DailyLog merged(Project project, String owner, LocalDate day, Map<KeyAction, Integer> counts, String note) {
        DailyLog.Content before =
                book.find(project.getId(), owner, day).map(DailyLog::content).orElseGet(DailyLog.Content::empty);
        DailyLog.Content content = new DailyLog.Content(
                counts,
                before.lines(),
                note.isEmpty() ? before.demandChanges() : note,
                before.problems(),
                before.support());
        return new DailyLog(project.getId(), owner, day, content, true, today.now());
    }
}
