package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.Expectation;
import io.attain.activity.LogChange;
import io.attain.activity.LogCheck;
import io.attain.activity.LogOvertaken;
import io.attain.activity.LogPolicy;
import io.attain.activity.app.LogBook;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.People;
import io.attain.kernel.Today;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes and tells the asker's own daily logs. */
@Component
record LogAnswers(
        Asker asker,
        LogBook book,
        LogWriter writer,
        LogBodies bodies,
        WeekAnswers weeks,
        SaidOfMany many,
        LoggedIssues issues,
        People people,
        Today today) {

    /** The asker's log of a day. */
    LogDto get(String date, @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        LocalDate day = asker.day("date", date);
        return shown(project, day, book.find(project.getId(), asker.user().getKey(), day), beside(project, day));
    }

    /** Writes the asker's log of a day as a draft, or submits it. */
    LogDto put(String date, LogDto.@Nullable Body sent) {
        LogDto.Body body = asker.sent(sent);
        Project project = asker.project(body.projectKey());
        asker.mustBeOpen(project);
        asker.mustSell(project);
        LocalDate day = asker.day("date", date);
        refusal(project, day).ifPresent(refusal -> {
            throw RestProblem.conflict(asker.say(refusal.messageKey(), day));
        });
        String owner = asker.user().getKey();
        Optional<DailyLog> before = book.find(project.getId(), owner, day).map(DailyLogs.Found::log);
        boolean submitted = body.submit() || before.map(DailyLog::submitted).orElse(false);
        DailyLog.Content content =
                bodies.content(body, project, day, before.map(DailyLog::content).orElseGet(DailyLog.Content::empty));
        if (submitted) {
            mustSaySomething(project, content, day);
        }
        Integer seen = body.version() == null ? null : WholeNumber.intValue(body.version());
        DailyLog log = new DailyLog(project.getId(), owner, day, content, submitted, today.now());
        write(new LogChange(log, seen, true));
        // What was saved over what was seen got the version after it, whoever saved since.
        Optional<DailyLogs.Found> saved =
                seen == null ? book.find(project.getId(), owner, day) : Optional.of(new DailyLogs.Found(seen + 1, log));
        return shown(project, day, saved, Beside.NOTHING);
    }

    private void mustSaySomething(Project project, DailyLog.Content content, LocalDate day) {
        List<String> owner = List.of(asker.user().getKey());
        LogCheck.unsaid(content, day, () -> !many.of(project, owner, day).isEmpty())
                .ifPresent(fault -> {
                    throw RestProblem.badRequest(List.of(bodies.told(fault)));
                });
    }

    private void write(LogChange change) {
        try {
            writer.write(change);
        } catch (LogOvertaken e) {
            throw RestProblem.conflict(
                    asker.say("attain.activity.refused.overtaken", change.log().day()));
        }
    }

    /** What only who opens a log is told with it: who has just saved it knows. */
    private record Beside(
            @Nullable String unfinished,
            LogDto.@Nullable Reopened reopened,
            LogDto.@Nullable Free free,
            List<LogDto.Batch> batches,
            List<LogDto.Day> week,
            LogDto.@Nullable Before before) {

        static final Beside NOTHING = new Beside(null, null, null, List.of(), List.of(), null);
    }

    private Beside beside(Project project, LocalDate day) {
        String person = asker.user().getKey();
        LocalDate now = today.of(person);
        return new Beside(
                book.unfinished(project.getId(), person, day, now)
                        .map(LocalDate::toString)
                        .orElse(null),
                book.reopening(project.getId(), person, day, now)
                        .map(reopening -> LogDto.Reopened.of(reopening, people))
                        .orElse(null),
                free(project, person, day),
                many.of(project, List.of(person), day).getOrDefault(person, List.of()),
                weeks.week(project, day),
                weeks.before(project, day));
    }

    private LogDto.@Nullable Free free(Project project, String person, LocalDate day) {
        Expectation why = book.expectation(project.getId(), person, day);
        if (why.isDue()) {
            return null;
        }
        String name =
                why == Expectation.HOLIDAY ? book.dayName(project.getId(), day).orElse(null) : null;
        String key = "attain.activity.off." + (name == null ? why.code() : "holiday.named");
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, asker.locale());
        return new LogDto.Free(why.code(), name, asker.say(key, weekday, name == null ? "" : name));
    }

    private LogDto shown(Project project, LocalDate day, Optional<DailyLogs.Found> found, Beside beside) {
        String person = asker.user().getKey();
        Optional<DailyLog> log = found.map(DailyLogs.Found::log);
        DailyLog.Content content = log.map(DailyLog::content).orElseGet(DailyLog.Content::empty);
        Optional<LogPolicy.Refusal> refusal = refusal(project, day);
        LogBodies.Shared shared = bodies.shared(project, Stream.of(content));
        return new LogDto(
                day.toString(),
                status(log, refusal),
                bodies.counts(content, person, day, shared),
                bodies.lines(content, shared),
                content.demandChanges(),
                bodies.problems(content),
                content.support(),
                content.reason(),
                refusal.isEmpty(),
                beside.unfinished,
                beside.reopened,
                log.flatMap(each -> Optional.ofNullable(each.enteredBy()))
                        .map(by -> PersonDto.of(people.of(by)))
                        .orElse(null),
                DailyLogs.Found.version(found),
                beside.free,
                beside.batches,
                beside.week,
                beside.before);
    }

    private static String status(Optional<DailyLog> log, Optional<LogPolicy.Refusal> refusal) {
        if (log.map(DailyLog::submitted).orElse(false)) {
            return "submitted";
        }
        String open = log.isPresent() ? "draft" : "new";
        return refusal.map(why -> switch (why) {
                    case LOCKED -> "locked";
                    case NOT_A_WORKING_DAY -> "off";
                    case FUTURE -> open;
                })
                .orElse(open);
    }

    /** Customers and opportunities that may be meant by what is typed. */
    List<LogDto.Line> named(@Nullable String projectKey, @Nullable String text, @Nullable String customer) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        if (customer != null) {
            return bodies.lines(issues.opportunities(asker.user(), project, customer));
        }
        return text == null ? List.of() : bodies.lines(issues.named(asker.user(), project, text));
    }

    private Optional<LogPolicy.Refusal> refusal(Project project, LocalDate day) {
        String person = asker.user().getKey();
        return book.refusal(project.getId(), person, day, today.now().atZone(today.zoneOf(person)));
    }
}
