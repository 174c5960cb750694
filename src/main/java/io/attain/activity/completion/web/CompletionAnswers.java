package io.attain.activity.completion.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.completion.ActionWeek;
import io.attain.activity.completion.PersonWeek;
import io.attain.activity.completion.app.Completions;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.NameOrder;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.TargetAsker;
import io.attain.words.Vocabularies;
import io.attain.words.Word;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells completion in the asker's language. */
@Component
record CompletionAnswers(TargetAsker targets, Completions completions, Vocabularies words, People people) {

    private static final int PAGE = 50;

    private record Named(PersonWeek week, PersonDto person) {}

    /** A page of people by their names; without a day, of this week. */
    CompletionDto page(@Nullable String projectKey, @Nullable String day, String start) {
        Asker asker = targets.asker();
        Project project = asker.figures(projectKey);
        Period week = week(day);
        int from = targets.start(start);
        List<PersonWeek> all = completions.of(asker.caller(project), project.getId(), week);
        List<Named> named = all.stream()
                .map(each -> new Named(each, PersonDto.of(people.of(each.person()))))
                .toList();
        return new CompletionDto(
                week.start().toString(),
                targets.asker().today().toString(),
                all.stream()
                        .limit(1)
                        .flatMap(each -> each.actions().stream())
                        .map(each -> told(each.action(), project.getId(), asker.locale()))
                        .toList(),
                PersonWeek.together(all).stream().map(CompletionDto.CellDto::of).toList(),
                all.size(),
                new NameOrder(asker.locale())
                        .sorted(named, each -> each.person().name()).stream()
                                .skip(from)
                                .limit(PAGE)
                                .map(CompletionAnswers::told)
                                .toList());
    }

    /** The days behind one person's one action. */
    CompletionDto.WhyDto why(@Nullable String projectKey, String person, String action, @Nullable String day) {
        Asker asker = targets.asker();
        Project project = asker.figures(projectKey);
        Period week = week(day);
        Supplier<RestProblem> none =
                () -> RestProblem.notFound(asker.say("attain.activity.completion.none", person, action));
        Word word =
                Metric.ofCode(action).flatMap(words.of(project.getId())::find).orElseThrow(none);
        ActionWeek found = completions
                .of(asker.caller(project), project.getId(), person, word.metric(), week)
                .orElseThrow(none);
        return new CompletionDto.WhyDto(
                PersonDto.of(people.of(person)),
                person.equals(asker.user().getKey()),
                word.label().inText(asker.locale()),
                found.ofTargets(),
                word.asked(),
                found.days().stream().map(CompletionAnswers::told).toList(),
                CompletionDto.CellDto.of(found.total()));
    }

    private CompletionDto.ActionDto told(Metric action, long projectId, Locale language) {
        return new CompletionDto.ActionDto(
                action.code(), words.of(projectId).labelOf(action).in(language));
    }

    private static CompletionDto.PersonWeekDto told(Named each) {
        return new CompletionDto.PersonWeekDto(
                each.person(),
                each.week().shown().map(Exact::told).orElse(null),
                each.week().actions().stream()
                        .map(action -> CompletionDto.CellDto.of(action.total()))
                        .toList());
    }

    private static CompletionDto.DayDto told(ActionWeek.Day day) {
        return new CompletionDto.DayDto(
                day.date().toString(), day.state().code(), day.done(), day.due().told());
    }

    private Period week(@Nullable String day) {
        return Period.weekOf(targets.asker().day("week", day, targets.asker().today()));
    }
}
