package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.DailyTargets;
import io.attain.activity.LogChange;
import io.attain.activity.LogOvertaken;
import io.attain.activity.LogPolicy;
import io.attain.activity.app.LogBook;
import io.attain.activity.app.LogWriter;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Today;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes and tells the asker's own daily logs. */
@Component
record LogAnswers(
        Asker asker,
        LogBook book,
        LogWriter writer,
        LogBodies bodies,
        LoggedIssues issues,
        Vocabularies words,
        Today today) {

    /** The asker's log of a day. */
    LogDto get(String date, @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        LocalDate day = day(date);
        boolean editable = refusal(project, day).isEmpty();
        return shown(
                project,
                day,
                editable ? issues.touched(asker.user(), project, day) : LoggedIssues.Touched.NOTHING,
                null);
    }

    /** Writes the asker's log of a day as a draft, or submits it. */
    LogDto put(String date, LogDto.@Nullable Body body) {
        if (body == null) {
            throw RestProblem.badRequest(null, asker.say("attain.activity.invalid.body"));
        }
        Project project = asker.project(body.projectKey());
        asker.mustBeOpen(project);
        asker.mustSell(project);
        LocalDate day = day(date);
        refusal(project, day).ifPresent(refusal -> {
            throw RestProblem.conflict(asker.say(refusal.messageKey(), day));
        });
        String owner = asker.user().getKey();
        boolean submitted = body.submit()
                || book.find(project.getId(), owner, day)
                        .map(found -> found.log().submitted())
                        .orElse(false);
        DailyLog.Content content = bodies.content(body, project);
        Integer seen = body.version() == null ? null : WholeNumber.intValue(body.version());
        write(new LogChange(new DailyLog(project.getId(), owner, day, content, submitted, today.now()), seen));
        return shown(project, day, LoggedIssues.Touched.NOTHING, seen);
    }

    private void write(LogChange change) {
        try {
            writer.write(change);
        } catch (LogOvertaken e) {
            throw RestProblem.conflict(
                    asker.say("attain.activity.refused.overtaken", change.log().day()));
        }
    }

    /** The asker's log; of one that was just saved over what was seen the version that it got, whoever saved since. */
    private LogDto shown(Project project, LocalDate day, LoggedIssues.Touched touched, @Nullable Integer savedOver) {
        Optional<DailyLogs.Found> found =
                book.find(project.getId(), asker.user().getKey(), day);
        Optional<DailyLog> log = found.map(DailyLogs.Found::log);
        DailyLog.Content content = log.map(DailyLog::content).orElseGet(DailyLog.Content::empty);
        List<LogDto.Line> lines = log.isEmpty() ? bodies.lines(touched.moved()) : bodies.lines(content, project);
        return new LogDto(
                day.toString(),
                status(log, project, day),
                counts(content, project, day),
                lines,
                bodies.lines(touched.besides(
                        lines.stream().map(LogDto.Line::issueKey).toList())),
                content.demandChanges(),
                content.problems().stream()
                        .map(problem -> new LogDto.Problem(problem.tag(), problem.note()))
                        .toList(),
                content.support(),
                refusal(project, day).isEmpty(),
                unfinished(project, day),
                savedOver == null ? DailyLogs.Found.version(found) : savedOver + 1);
    }

    private @Nullable String unfinished(Project project, LocalDate before) {
        String person = asker.user().getKey();
        return book.unfinished(project.getId(), person, before, today.of(person))
                .map(LocalDate::toString)
                .orElse(null);
    }

    private String status(Optional<DailyLog> log, Project project, LocalDate day) {
        if (log.map(DailyLog::submitted).orElse(false)) {
            return "submitted";
        }
        String open = log.isPresent() ? "draft" : "new";
        return refusal(project, day)
                .map(refusal -> switch (refusal) {
                    case LOCKED -> "locked";
                    case NOT_A_WORKING_DAY -> "off";
                    case FUTURE -> open;
                })
                .orElse(open);
    }

    /** Customers and opportunities that may be meant by what is typed. */
    List<LogDto.Line> named(@Nullable String projectKey, @Nullable String text) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        return text == null ? List.of() : bodies.lines(issues.named(asker.user(), project, text));
    }

    private Optional<LogPolicy.Refusal> refusal(Project project, LocalDate day) {
        ZoneId zone = today.zoneOf(asker.user().getKey());
        return book.policy(project.getId(), asker.user().getKey())
                .refusal(day, today.now().atZone(zone));
    }

    private List<LogDto.Count> counts(DailyLog.Content content, Project project, LocalDate day) {
        DailyTargets targets = book.targets(project.getId());
        String person = asker.user().getKey();
        Vocabulary spoken = words.of(project.getId());
        return spoken.words().stream()
                .filter(word -> word.metric().isKeyAction())
                .map(word -> count(word, content, targets.on(new DailyTargets.Whose(person, word.metric()), day)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An archived key action is still asked for while there is a count or a target of it. */
    private Optional<LogDto.Count> count(Word word, DailyLog.Content content, OptionalLong target) {
        int times = content.counts().getOrDefault(word.metric(), 0);
        return word.archived() && times == 0 && target.isEmpty()
                ? Optional.empty()
                : Optional.of(new LogDto.Count(
                        word.metric().code(),
                        word.label().in(asker.locale()),
                        times,
                        target.isPresent() ? target.getAsLong() : null));
    }

    private LocalDate day(String date) {
        return KnownDays.named(date)
                .orElseThrow(() -> RestProblem.badRequest("date", asker.say("attain.activity.invalid.date", date)));
    }
}
