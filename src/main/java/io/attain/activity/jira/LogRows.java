package io.attain.activity.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLog.Content;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLog.Problem;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.DailyLog.Tick;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogCheck;
import io.attain.activity.app.WritingForOthers;
import io.attain.activity.jira.LogFile.Row;
import io.attain.kernel.Metric;
import io.attain.kernel.VisibleText;
import io.attain.kernel.imports.jira.ImportOrder;
import io.attain.kernel.table.TableRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of one file of logs, read one after the other and put together by person and day. */
final class LogRows {

    private static final Set<String> YES = Set.of("yes", "是");
    private static final List<String> ASKED = List.of("yes", "no", "是", "否");

    private final ImportOrder order;
    private final Map<String, Metric> actions;
    private final Known known;
    private final Map<String, Told> logs = new LinkedHashMap<>();

    /**
     * What rows are held against.
     *
     * @param found the logs that there are of the days that rows name
     * @param sellers who sells in the project, by login name
     * @param saidOfMany what these logs say of many at once, as files tell it
     * @param now when the logs are entered
     */
    record Known(
            Map<DailyLogs.Whose, DailyLogs.Found> found,
            WritingForOthers.Limits limits,
            FileSubjects.OfFile subjects,
            Function<String, Optional<ApplicationUser>> sellers,
            Map<DailyLogs.Whose, List<String>> saidOfMany,
            Instant now) {}

    LogRows(ImportOrder order, Map<String, Metric> actions, Known known) {
        this.order = order;
        this.actions = actions;
        this.known = known;
    }

    /** A log as far as its rows are read. */
    private static final class Told {

        private final TableRow first;
        private final ApplicationUser owner;
        private final LocalDate day;
        private final Optional<DailyLogs.Found> found;
        private final List<Line> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Tick> ticks = new ArrayList<>();
        private final List<String> toMany = new ArrayList<>();
        /** Its counts and texts, which one row has. */
        private Optional<Content> whole = Optional.empty();

        private Told(TableRow first, ApplicationUser owner, LocalDate day, Optional<DailyLogs.Found> found) {
            this.first = first;
            this.owner = owner;
            this.day = day;
            this.found = found;
        }

        private List<Line> linesBefore() {
            return found.map(each -> each.log().content().lines()).orElse(List.of());
        }

        private void add(TableRow row, Content said) {
            boolean hasWhole = !said.counts().isEmpty()
                    || !said.demandChanges().isEmpty()
                    || !said.support().isEmpty()
                    || !row.text("reason").isEmpty();
            boolean hasParts =
                    LogFile.PARTS.stream().anyMatch(column -> !row.text(column).isEmpty());
            if (row != first && (hasWhole ? whole.isPresent() : !hasParts)) {
                row.fault("", "attain.activity.import.twice", row.text("owner"), day.toString());
            }
            if (hasWhole) {
                whole = Optional.of(said);
            }
            lines.addAll(said.lines());
            problems.addAll(said.problems());
            ticks.addAll(said.ticks());
            Optional.of(row.text(LogFile.TO_MANY))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(toMany::add);
        }

        private Content said() {
            Content texts = whole.orElseGet(Content::empty);
            return new Content(
                    texts.counts(), lines, texts.demandChanges(), problems, texts.support(), ticks, texts.reason());
        }
    }

    /** Reads a row; what is wrong with it is told to it. */
    void add(TableRow row) {
        Map<Metric, Integer> counts = new TreeMap<>();
        actions.forEach((column, action) -> {
            int count = row.count(column, LogCheck.MAX_COUNT);
            if (!row.text(column).isEmpty()) {
                counts.put(action, count);
            }
        });
        row.required("date", LogCheck.MAX_NAME);
        Optional<ApplicationUser> owner = owner(row);
        Optional<LocalDate> day = row.date("date");
        Optional<Told> log = owner.flatMap(who -> day.map(on -> log(row, who, on)));
        Content said = said(row, counts, log.map(Told::linesBefore).orElse(List.of()));
        for (LogCheck.Fault fault : LogCheck.faults(said, day.orElse(LocalDate.MIN))) {
            row.fault(column(fault), fault.messageKey(), fault.about().toString());
        }
        log.ifPresent(each -> each.add(row, said));
    }

    private Optional<ApplicationUser> owner(TableRow row) {
        String name = row.required("owner", LogCheck.MAX_NAME);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<ApplicationUser> owner = known.sellers.apply(name);
        if (owner.isEmpty()) {
            row.fault("owner", "attain.kernel.table.noSalesPerson", name);
        }
        return owner;
    }

    /** The log that a row is of; whether it may be written is asked once. */
    private Told log(TableRow row, ApplicationUser owner, LocalDate day) {
        return logs.computeIfAbsent(day + " " + owner.getKey(), key -> {
            if (!known.limits.leads(owner.getKey(), day)) {
                row.fault("owner", "attain.activity.import.notLed", owner.getUsername());
                return new Told(row, owner, day, Optional.empty());
            }
            known.limits
                    .refusal(owner.getKey(), day)
                    .ifPresent(refusal -> row.fault("date", refusal.messageKey(), day.toString()));
            return new Told(
                    row, owner, day, Optional.ofNullable(known.found.get(new DailyLogs.Whose(owner.getKey(), day))));
        });
    }

    private Content said(TableRow row, Map<Metric, Integer> counts, List<Line> before) {
        Optional<Line> line = line(row, before);
        return new Content(
                counts,
                line.stream().toList(),
                row.text("note"),
                row.text("tag").isEmpty() && row.text("problem").isEmpty()
                        ? List.of()
                        : List.of(new Problem(VisibleText.line(row.text("tag")), row.text("problem"))),
                row.text("support"),
                line
                        .filter(each -> !row.text("asked").isEmpty() && YES.contains(row.oneOf("asked", ASKED)))
                        .map(each -> new Tick(each.subject().id(), Tick.ASKED))
                        .stream()
                        .toList(),
                VisibleText.line(row.text("reason")));
    }

    private Optional<Line> line(TableRow row, List<Line> before) {
        NextStep next = new NextStep(row.text("nextStep"), row.date("nextOn").orElse(null));
        Optional<Subject> subject = known.subjects.of(row, before);
        if (FileSubjects.COLUMNS.stream().allMatch(column -> row.text(column).isEmpty())
                && !(row.text("line").isEmpty() && row.text("asked").isEmpty() && next.equals(NextStep.NONE))) {
            row.fault("key", "attain.kernel.table.missing");
        }
        return subject.map(about -> new Line(about, row.text("line"), next));
    }

    private static String column(LogCheck.Fault fault) {
        return switch (fault.field()) {
            case "lines" -> "line";
            case "problems" -> fault.messageKey().equals("attain.activity.invalid.name") ? "tag" : "problem";
            case "demandChanges" -> "note";
            default -> fault.field();
        };
    }

    /** The logs that the rows make. */
    List<Row> logs() {
        Content nothing = new Content(
                actions.values().stream().collect(Collectors.toMap(Function.identity(), action -> 0)),
                List.of(),
                "",
                List.of(),
                "");
        return logs.values().stream().map(each -> row(each, nothing)).toList();
    }

    private DailyLog log(Told told, Content content) {
        String by = order.user().getKey();
        String owner = told.owner.getKey();
        return new DailyLog(
                order.project().getId(), owner, told.day, content, true, known.now, by.equals(owner) ? null : by);
    }

    private List<String> saidOfMany(Told told) {
        return known.saidOfMany.getOrDefault(new DailyLogs.Whose(told.owner.getKey(), told.day), List.of());
    }

    private Row row(Told told, Content nothing) {
        Optional<DailyLog> before = told.found.map(DailyLogs.Found::log);
        Content after = before.map(DailyLog::content).orElse(nothing).with(told.said());
        LogCheck.faults(after, told.day).stream()
                .filter(fault -> fault.messageKey().equals("attain.activity.invalid.lines"))
                .forEach(fault -> told.first.fault(
                        column(fault), fault.messageKey(), fault.about().toString()));
        List<String> many = saidOfMany(told);
        Optional<LogCheck.Fault> unsaid = before.map(DailyLog::submitted).orElse(false)
                ? Optional.empty()
                : LogCheck.unsaid(after, told.day, () -> !many.isEmpty());
        if (told.toMany.isEmpty()) {
            unsaid.ifPresent(fault -> told.first.fault(
                    fault.field(), fault.messageKey(), fault.about().toString()));
        }
        return new Row(
                told.first.line(),
                told.owner,
                log(told, after),
                nothing.with(told.said()),
                before,
                DailyLogs.Found.version(told.found),
                told.toMany.stream().filter(text -> !many.contains(text)).toList(),
                unsaid.isEmpty());
    }
}
