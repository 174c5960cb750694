package io.attain.activity.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyTargets;
import io.attain.activity.LogCheck;
import io.attain.activity.StepNames;
import io.attain.activity.app.LogBook;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Metric;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import io.attain.words.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The content of logs between REST and the domain; what is wrong with it is refused all at once. */
@Component
record LogBodies(
        Asker asker, LogBook book, LoggedIssues issues, StatusNames statuses, Vocabularies words, StepNames steps) {

    /**
     * The content of a body; what was ticked off before stays as long as its issue has a line.
     *
     * @throws RestProblem 400 with all that is wrong
     */
    DailyLog.Content content(LogDto.Body body, Project project, DailyLog.Content before) {
        asker.mustBeSound(body);
        mustBeFew("counts", list(body.counts()));
        mustBeFew("lines", list(body.lines()));
        mustBeFew("problems", list(body.problems()));
        List<RestProblem.Fault> faults = new ArrayList<>();
        Set<Long> kept = new HashSet<>();
        DailyLog.Content content = new DailyLog.Content(
                counts(body, words.of(project.getId()), faults),
                lines(body, project, kept, faults),
                text(body.demandChanges()),
                problems(body),
                text(body.support()),
                before.ticks().stream()
                        .filter(tick -> kept.contains(tick.issueId()))
                        .toList());
        for (LogCheck.Fault fault : LogCheck.faults(content)) {
            faults.add(new RestProblem.Fault(fault.field(), asker.say(fault.messageKey(), fault.limit())));
        }
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        return content;
    }

    /** Each entry costs a question: too many are refused before the first is asked. */
    private void mustBeFew(String field, List<?> entries) {
        if (entries.size() > LogCheck.MAX_LINES) {
            throw RestProblem.badRequest(
                    field, asker.say("attain.activity.invalid.lines", Integer.toString(LogCheck.MAX_LINES)));
        }
    }

    /** The lines of a log with what the asker may see of their issues. */
    List<LogDto.Line> lines(DailyLog.Content content, Project project) {
        return content.lines().stream()
                .map(line -> issues.find(asker.user(), project, line.issueKey())
                        .map(issue -> line(issue, line.note(), done(content, project, issue)))
                        .orElseGet(() -> LogDto.Line.unknown(line.issueKey(), line.note())))
                .toList();
    }

    /** Issues as lines that nothing is written in yet. */
    List<LogDto.Line> lines(List<Issue> found) {
        return found.stream().map(issue -> line(issue, "", List.of())).toList();
    }

    /** What was done with an issue, by its names. */
    private List<String> done(DailyLog.Content content, Project project, Issue issue) {
        Vocabulary spoken = words.of(project.getId());
        return content.ticks().stream()
                .filter(tick -> tick.issueId() == issue.getId())
                .map(tick -> tick.action()
                        .map(spoken::labelOf)
                        .or(() -> steps.find(project.getId(), tick.code()))
                        .map(label -> label.in(asker.locale()))
                        .orElse(tick.code()))
                .toList();
    }

    private LogDto.Line line(Issue issue, String note, List<String> done) {
        Issue customer = issues.customerOf(issue).orElse(null);
        return new LogDto.Line(
                issue.getKey(),
                issue.getSummary(),
                customer == null ? null : customer.getSummary(),
                customer == null ? null : statuses.of(issue),
                note,
                done);
    }

    /** How often a person did each key action on a day, beside the day's targets. */
    List<LogDto.Count> counts(DailyLog.Content content, Project project, String person, LocalDate day) {
        DailyTargets targets = book.targets(project.getId());
        return words.of(project.getId()).words().stream()
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

    /** The problems of a log as they are told. */
    List<LogDto.Problem> problems(DailyLog.Content content) {
        return content.problems().stream()
                .map(problem -> new LogDto.Problem(problem.tag(), problem.note()))
                .toList();
    }

    /** Of an archived key action too, since a former log may have it. */
    private Map<Metric, Integer> counts(LogDto.Body body, Vocabulary spoken, List<RestProblem.Fault> faults) {
        Map<Metric, Integer> counts = new TreeMap<>();
        for (LogDto.BodyCount count : list(body.counts())) {
            String code = text(count.action());
            Optional<Metric> action = Metric.ofCode(code)
                    .filter(metric ->
                            metric.isKeyAction() && spoken.find(metric).isPresent());
            action.ifPresentOrElse(
                    known -> counts.put(known, WholeNumber.intValue(count.count())),
                    () -> faults.add(new RestProblem.Fault(
                            "counts", asker.say("attain.activity.invalid.action", code, codes(spoken)))));
        }
        return counts;
    }

    private static String codes(Vocabulary spoken) {
        return spoken.keyActions().stream().map(word -> word.metric().code()).collect(Collectors.joining(", "));
    }

    private List<DailyLog.Line> lines(
            LogDto.Body body, Project project, Set<Long> found, List<RestProblem.Fault> faults) {
        List<DailyLog.Line> lines = new ArrayList<>();
        for (LogDto.BodyLine line : list(body.lines())) {
            String key = text(line.issueKey());
            Optional<Issue> issue = issues.find(asker.user(), project, key);
            if (issue.isEmpty()) {
                faults.add(new RestProblem.Fault("lines", asker.say("attain.activity.invalid.issue", key)));
            }
            issue.map(Issue::getId).ifPresent(found::add);
            lines.add(new DailyLog.Line(issue.map(Issue::getKey).orElse(key), text(line.note())));
        }
        return lines;
    }

    private static List<DailyLog.Problem> problems(LogDto.Body body) {
        return list(body.problems()).stream()
                .map(problem -> new DailyLog.Problem(text(problem.tag()), text(problem.note())))
                .toList();
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : VisibleText.of(sent);
    }

    private static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
