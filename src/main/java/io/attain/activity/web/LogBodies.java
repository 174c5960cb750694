package io.attain.activity.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyTargets;
import io.attain.activity.LogCheck;
import io.attain.activity.StepNames;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.jira.LoggedIssues;
import io.attain.activity.jira.LoggedIssues.About;
import io.attain.kernel.KnownDays;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The content of logs between REST and the domain; what is wrong with it is refused all at once. */
@Component
record LogBodies(
        Asker asker,
        DailyTargetBook targets,
        LoggedIssues issues,
        StatusNames statuses,
        Vocabularies words,
        StepNames steps) {

    /**
     * The content of a body; what was ticked off before stays as long as its issue has a line.
     *
     * @throws RestProblem 400 with all that is wrong
     */
    DailyLog.Content content(LogDto.Body body, Project project, LocalDate day, DailyLog.Content before) {
        asker.mustBeSound(body);
        mustBeFew("counts", list(body.counts()));
        mustBeFew("lines", list(body.lines()));
        mustBeFew("problems", list(body.problems()));
        List<RestProblem.Fault> faults = new ArrayList<>();
        List<DailyLog.Line> lines = lines(body, project, before.lines(), faults);
        DailyLog.Content content = new DailyLog.Content(
                counts(body, words.of(project.getId()), faults),
                lines,
                VisibleText.of(body.demandChanges()),
                problems(body),
                VisibleText.of(body.support()),
                ticks(body, lines, before),
                VisibleText.line(body.reason()));
        LogCheck.faults(content, day).forEach(fault -> faults.add(told(fault)));
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        return content;
    }

    /** What is wrong with a log, in the asker's language. */
    RestProblem.Fault told(LogCheck.Fault fault) {
        return new RestProblem.Fault(fault.field(), asker.say(fault.messageKey(), fault.about()));
    }

    /** What was ticked off before with what still has a line, and where customers asked, as the lines say. */
    private static List<DailyLog.Tick> ticks(LogDto.Body body, List<DailyLog.Line> lines, DailyLog.Content before) {
        Set<Long> kept = lines.stream().map(line -> line.subject().id()).collect(Collectors.toSet());
        List<DailyLog.Tick> ticks = new ArrayList<>(before.ticks());
        ticks.removeIf(tick -> !kept.contains(tick.issueId()));
        List<LogDto.BodyLine> sent = list(body.lines());
        for (int at = 0; at < lines.size(); at++) {
            Boolean asked = sent.get(at).asked();
            DailyLog.Tick tick = new DailyLog.Tick(lines.get(at).subject().id(), DailyLog.Tick.ASKED);
            if (asked != null) {
                ticks.remove(tick);
                if (asked) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** Each entry costs a question: too many are refused before the first is asked. */
    private void mustBeFew(String field, List<?> entries) {
        if (entries.size() > LogCheck.MAX_LINES) {
            throw RestProblem.badRequest(
                    field, asker.say("attain.activity.invalid.lines", Integer.toString(LogCheck.MAX_LINES)));
        }
    }

    /**
     * What logs of a project are told with.
     *
     * @param targets the daily targets of its people
     * @param issues what the logs' lines are about
     */
    record Shared(Project project, DailyTargets targets, Map<DailyLog.Subject, About> issues) {}

    /** What some logs of a project are told with, asked once for however many there are. */
    Shared shared(Project project, Stream<DailyLog.Content> logs) {
        List<DailyLog.Subject> subjects = logs.flatMap(content -> content.lines().stream())
                .map(DailyLog.Line::subject)
                .distinct()
                .toList();
        return new Shared(project, targets.of(project.getId()), issues.about(asker.user(), subjects));
    }

    /** The lines of a log with what the asker may see of their issues. */
    List<LogDto.Line> lines(DailyLog.Content content, Shared shared) {
        return content.lines().stream().map(line -> line(line, content, shared)).toList();
    }

    private LogDto.Line line(DailyLog.Line line, DailyLog.Content content, Shared shared) {
        About found = shared.issues.get(line.subject());
        return found != null && found.seen()
                ? line(
                        found.issue(),
                        found.customer(),
                        line,
                        done(content, shared.project, found.issue()),
                        content.isAsked(line))
                : LogDto.Line.unknown(line, found == null ? line.subject().name() : "");
    }

    /** Issues as lines that nothing is written in yet. */
    List<LogDto.Line> lines(List<Issue> found) {
        return found.stream()
                .map(issue -> line(
                        issue,
                        issues.customerOf(issue).orElse(null),
                        new DailyLog.Line(LoggedIssues.subject(issue), "", DailyLog.NextStep.NONE),
                        List.of(),
                        false))
                .toList();
    }

    /** What was done with an issue, by its names. */
    private List<String> done(DailyLog.Content content, Project project, Issue issue) {
        Vocabulary spoken = words.of(project.getId());
        return content.ticks().stream()
                .filter(tick -> tick.issueId() == issue.getId() && !tick.isAsked())
                .map(tick -> steps.called(tick, project.getId(), spoken, asker.locale()))
                .toList();
    }

    private LogDto.Line line(
            Issue issue, @Nullable Issue customer, DailyLog.Line line, List<String> done, boolean asked) {
        return LogDto.Line.of(
                line,
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                customer == null ? null : customer.getSummary(),
                customer == null ? null : statuses.of(issue),
                done,
                asked);
    }

    /** How often a person did each key action on a day, beside the day's targets. */
    List<LogDto.Count> counts(DailyLog.Content content, String person, LocalDate day, Shared shared) {
        return words.of(shared.project.getId()).words().stream()
                .filter(word -> word.metric().isKeyAction())
                .map(word ->
                        count(word, content, shared.targets.on(new DailyTargets.Whose(person, word.metric()), day)))
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
                        target.isPresent() ? target.getAsLong() : null,
                        Math.toIntExact(content.ticks().stream()
                                .filter(tick -> tick.code().equals(word.metric().code()))
                                .count())));
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
            String code = VisibleText.of(count.action());
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
            LogDto.Body body, Project project, List<DailyLog.Line> before, List<RestProblem.Fault> faults) {
        List<DailyLog.Line> lines = new ArrayList<>();
        Map<String, DailyLog.Subject> standing = standing(before, project);
        for (LogDto.BodyLine line : list(body.lines())) {
            String key = VisibleText.of(line.issueKey());
            Optional<DailyLog.Subject> subject = Optional.ofNullable(standing.get(key))
                    .or(() -> issues.find(asker.user(), project, key).map(LoggedIssues::subject))
                    .or(() -> kept(before, key));
            if (subject.isEmpty()) {
                faults.add(new RestProblem.Fault("lines", asker.say("attain.activity.invalid.issue", key)));
            }
            lines.add(new DailyLog.Line(
                    subject.orElseGet(() -> DailyLog.Subject.ofKey(key)),
                    VisibleText.of(line.note()),
                    next(line, faults)));
        }
        return lines;
    }

    /** What the lines are about that the log has already, by keys: a draft is saved again and again, and asks for all together. */
    private Map<String, DailyLog.Subject> standing(List<DailyLog.Line> before, Project project) {
        List<DailyLog.Subject> subjects =
                before.stream().map(DailyLog.Line::subject).toList();
        return issues.about(asker.user(), subjects).values().stream()
                .filter(about ->
                        about.seen() && project.getId().equals(about.issue().getProjectId()))
                .map(About::issue)
                .collect(Collectors.toMap(Issue::getKey, LoggedIssues::subject, (one, same) -> one));
    }

    /** What a line was about before: it stays, though its issue was deleted since, moved away or is hidden. */
    private Optional<DailyLog.Subject> kept(List<DailyLog.Line> before, String key) {
        Long id = issues.of(DailyLog.Subject.ofKey(key)).map(Issue::getId).orElse(null);
        return before.stream()
                .map(DailyLog.Line::subject)
                .filter(subject -> subject.key().equals(key) || (id != null && id == subject.id()))
                .findFirst();
    }

    private DailyLog.NextStep next(LogDto.BodyLine line, List<RestProblem.Fault> faults) {
        String on = VisibleText.of(line.nextOn());
        Optional<LocalDate> day = KnownDays.named(on);
        if (day.isEmpty() && !on.isEmpty()) {
            faults.add(new RestProblem.Fault("nextOn", asker.say("attain.kernel.table.notADate", on)));
        }
        return new DailyLog.NextStep(VisibleText.of(line.nextStep()), day.orElse(null));
    }

    private static List<DailyLog.Problem> problems(LogDto.Body body) {
        return list(body.problems()).stream()
                .map(problem -> new DailyLog.Problem(VisibleText.line(problem.tag()), VisibleText.of(problem.note())))
                .toList();
    }

    private static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
