package io.attain.activity.asks.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.app.MarkingRead;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.AnsweredAsk;
import io.attain.activity.asks.Ask;
import io.attain.activity.asks.app.ReadingAsks;
import io.attain.activity.asks.jira.AnswerIssues;
import io.attain.kernel.Caller;
import io.attain.kernel.People;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells asks with their answers in the asker's language. */
@Component
record TellingAsks(
        Asker asker,
        ReadingAsks reading,
        MarkingRead marking,
        AnswerIssues made,
        IssuesById issues,
        StatusNames statuses,
        People people) {

    /** How many of those that wait are told. */
    private static final int MOST = 100;

    AsksDto led(@Nullable String projectKey, @Nullable String date) {
        Project project = asker.managed(projectKey);
        List<ReadingAsks.Aged> all = reading.of(asker.caller(project), project.getId(), day(date));
        List<ReadingAsks.Aged> waiting =
                all.stream().filter(ReadingAsks.Aged::isWaiting).toList();
        List<ReadingAsks.Aged> told = Stream.concat(
                        waiting.stream().limit(MOST), all.stream().filter(each -> !each.isWaiting()))
                .toList();
        Map<Long, Issue> seen = seen(told.stream().map(ReadingAsks.Aged::ask).toList());
        return new AsksDto(
                waiting.size(),
                waiting.isEmpty() ? null : waiting.get(0).age(),
                ReadingAsks.LATE,
                Math.max(0, waiting.size() - MOST),
                told.stream().map(each -> one(each.ask(), each.age(), seen)).toList());
    }

    AsksDto.OwnDto own(@Nullable String projectKey, @Nullable String date) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        Caller caller = asker.caller(project);
        LocalDate day = day(date);
        return new AsksDto.OwnDto(
                marking.own(caller, project.getId(), day).stream()
                        .map(read -> new AsksDto.ReadDto(
                                PersonDto.of(people.of(read.reader())),
                                read.at().toString()))
                        .toList(),
                told(reading.own(caller, project.getId(), day)));
    }

    List<AsksDto.OneDto> ofIssue(String key) {
        Issue issue = asker.issue(key);
        Project project = Objects.requireNonNull(issue.getProjectObject());
        return told(reading.ofIssues(asker.caller(project), project.getId(), AnswerIssues.withParts(issue)));
    }

    private LocalDate day(@Nullable String date) {
        return asker.day("date", date, asker.today());
    }

    private List<AsksDto.OneDto> told(List<AnsweredAsk> asks) {
        Map<Long, Issue> seen = seen(asks);
        return asks.stream().map(each -> one(each, null, seen)).toList();
    }

    /** The issues that were made, as far as the asker may see them: asked for at once. */
    private Map<Long, Issue> seen(Collection<AnsweredAsk> asks) {
        return issues.seenBy(
                asker.user(),
                asks.stream()
                        .flatMap(each -> each.answers().stream())
                        .map(Answer::issueId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private AsksDto.OneDto one(AnsweredAsk each, @Nullable Integer age, Map<Long, Issue> seen) {
        Ask ask = each.ask();
        return new AsksDto.OneDto(
                PersonDto.of(people.of(ask.person())),
                ask.day().toString(),
                ask.kind().code(),
                ask.tag(),
                ask.text(),
                age,
                each.isChanged(),
                each.withdrawn(),
                each.answers().stream().map(answer -> answer(answer, seen)).toList());
    }

    private AsksDto.AnswerDto answer(Answer answer, Map<Long, Issue> seen) {
        Issue issue = answer.issueId() == null ? null : seen.get(answer.issueId());
        return new AsksDto.AnswerDto(
                answer.how().code(),
                PersonDto.of(people.of(answer.by())),
                answer.at().toString(),
                answer.words(),
                issue == null
                        ? null
                        : new AsksDto.IssueDto(
                                issue.getKey(), issue.getSummary(), statuses.of(issue), made.stateOf(issue)));
    }

    /** What was just answered. */
    AsksDto.AnswerDto answer(Ask ask, Answer answer) {
        return told(List.of(new AnsweredAsk(ask, List.of(answer), false)))
                .get(0)
                .answers()
                .get(0);
    }
}
