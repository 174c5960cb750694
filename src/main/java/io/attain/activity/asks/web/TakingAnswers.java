package io.attain.activity.asks.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.Ask;
import io.attain.activity.asks.app.AnsweringAsks;
import io.attain.activity.asks.jira.AnswerIssues;
import io.attain.activity.asks.jira.SettlingAnswers;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Begun;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.KnownDays;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.Writings;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SentFaults;
import io.attain.kernel.web.WholeNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the answers to asks; what is wrong with one is told all at once. */
@Component
record TakingAnswers(
        Asker asker,
        AnsweringAsks answering,
        AnswerIssues made,
        SettlingAnswers settling,
        LoggedIssues logged,
        DailyLogs logs,
        Writings writings,
        TellingAsks telling) {

    /** What the answer to the asks of a log may be about: what it names, as far as the asker may see it. */
    List<AsksDto.SubjectDto> subjects(@Nullable String projectKey, @Nullable String person, @Nullable String day) {
        Project project = asker.managed(projectKey);
        LocalDate date = asker.day("day", day == null ? "" : day);
        String writer = VisibleText.of(person);
        asker.unlessRefused(() -> answering.checkWriter(asker.caller(project), project.getId(), writer, date));
        return logs.find(project.getId(), writer, date).filter(DailyLog::submitted).stream()
                .flatMap(log -> log.content().lines().stream())
                .flatMap(line -> logged.of(line.subject()).stream())
                .filter(issue -> logged.maySee(asker.user(), issue))
                .filter(issue -> made.parentFor(issue, Answer.How.REQUEST).isPresent())
                .map(issue -> new AsksDto.SubjectDto(issue.getKey(), name(issue)))
                .toList();
    }

    private String name(Issue issue) {
        return Stream.concat(logged.customerOf(issue).stream(), Stream.of(issue))
                .map(Issue::getSummary)
                .collect(Collectors.joining(" · "));
    }

    /** Answers an ask; tells what was answered. */
    AsksDto.AnswerDto answer(AsksDto.@Nullable Body sent) {
        AsksDto.Body body = asker.sent(sent);
        asker.mustBeSound(body);
        Project project = asker.managedOpen(body.projectKey());
        Sound sound = sound(body, project);
        Caller caller = asker.caller(project);
        int seen = WholeNumber.intValue(body.seen());
        asker.unlessRefused(() -> answering.checkWriter(caller, project.getId(), sound.ask.person(), sound.ask.day()));
        Answer answer = writings.alone(SettlingAnswers.turn(sound.ask), () -> inTurn(caller, sound, seen))
                .orElseThrow(() -> RestProblem.conflict(asker.say("attain.kernel.run.busy")));
        return telling.answer(sound.ask, answer);
    }

    private Answer inTurn(Caller caller, Sound sound, int seen) {
        int unused = settling.settle(sound.ask);
        asker.unlessRefused(() -> answering.check(sound.ask, seen));
        return sound.subject == null || sound.parent == null
                ? answering.comment(caller, sound.ask, sound.words)
                : withIssue(caller, sound, sound.subject, sound.parent);
    }

    /** What cannot be ended is ended by whoever answers next, or by the night: the issue may be there. */
    private Answer withIssue(Caller caller, Sound sound, Issue subject, Issue parent) {
        Begun<Answer> begun =
                answering.begin(caller, sound.ask, sound.made.how(), sound.made.summary(), subject.getId());
        try {
            return answering.end(
                    begun, made.make(asker.user(), parent, sound.made).getId());
        } catch (WriteRefused e) {
            int unused = settling.settle(sound.ask);
            throw RestProblem.conflict(String.valueOf(e.getMessage()));
        }
    }

    /** What is sound to be done. */
    private record Sound(
            Ask ask, String words, AnswerIssues.Made made, @Nullable Issue subject, @Nullable Issue parent) {}

    private Sound sound(AsksDto.Body body, Project project) {
        SentFaults faults = new SentFaults(asker);
        Optional<LocalDate> day = KnownDays.named(body.day());
        Optional<Ask.Kind> kind = Coded.find(Ask.Kind.values(), VisibleText.of(body.kind()));
        Optional<Answer.How> how = Coded.find(Answer.How.values(), VisibleText.of(body.how()));
        faults.add(day.isEmpty(), "day", "attain.kernel.table.notADate", VisibleText.of(body.day()));
        faults.add(kind.isEmpty(), "kind", "attain.activity.asks.invalid.kind");
        faults.add(how.isEmpty(), "how", "attain.activity.asks.invalid.how");
        boolean issue = how.isPresent() && how.get() != Answer.How.COMMENT;
        int most = issue ? AnswerIssues.LONGEST_SUMMARY : Answer.LONGEST;
        String words = issue ? VisibleText.line(body.words()) : VisibleText.of(body.words());
        faults.add(words.isBlank() || words.length() > most, "words", "attain.activity.asks.invalid.words", most);
        AnswerIssues.Made asked = new AnswerIssues.Made(
                how.orElse(Answer.How.COMMENT),
                words,
                orNull(body.support()),
                Objects.requireNonNullElseGet(
                        orNull(body.assignee()), () -> asker.user().getKey()));
        Issue subject = issue
                ? logged.find(asker.user(), project, VisibleText.of(body.subject()))
                        .orElse(null)
                : null;
        Issue parent =
                subject == null ? null : made.parentFor(subject, asked.how()).orElse(null);
        faults.add(issue && parent == null, "subject", "attain.activity.asks.invalid.subject");
        faults.add(issue && !asked.isSupportKnown(), "support", "attain.activity.asks.invalid.support");
        faults.mustBeNone();
        return new Sound(ask(body, project, day.orElseThrow(), kind.orElseThrow()), words, asked, subject, parent);
    }

    private static Ask ask(AsksDto.Body body, Project project, LocalDate day, Ask.Kind kind) {
        return new Ask(
                project.getId(), VisibleText.of(body.person()), day, kind, given(body.tag()), given(body.text()));
    }

    private static @Nullable String orNull(@Nullable String sent) {
        return VisibleText.of(sent).isEmpty() ? null : VisibleText.of(sent);
    }

    /** As it was sent: the ask is named by what its log says. */
    private static String given(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
