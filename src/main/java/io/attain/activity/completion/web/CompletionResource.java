package io.attain.activity.completion.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much of what was due in a week was done, of those whose figures the asker sees: everybody of their own, managers of their
 * teams', leaders of all. 401 if nobody is logged in; 404 for what the asker may not know of; 400 if {@code week} is no day.
 */
@Component
@Path("completion")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CompletionResource(TargetAsker targets, Completions completions, Vocabularies words, People people) {

    private static final int PAGE = 50;

    @Inject
    public CompletionResource {}

    /** Fifty people by their names from {@code start} on, in the week of a day, or this one. */
    @GET
    public CompletionDto get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("week") @Nullable String day,
            @QueryParam("start") @DefaultValue("0") String start) {
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
                                .map(CompletionResource::told)
                                .toList());
    }

    /** Why one person's completion of one action is what it is: the days of the week, whose counts sum to it. */
    @GET
    @Path("why")
    public CompletionDto.WhyDto why(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("person") @DefaultValue("") String person,
            @QueryParam("action") @DefaultValue("") String action,
            @QueryParam("week") @Nullable String day) {
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
                found.days().stream().map(CompletionResource::told).toList(),
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

    private record Named(PersonWeek week, PersonDto person) {}
}
