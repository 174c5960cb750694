package io.attain.activity.completion.app;

import io.attain.activity.DailyTargets;
import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.LoggingPeople;
import io.attain.activity.PersonDay;
import io.attain.activity.app.DailyTargetBook;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.PersonDays;
import io.attain.activity.completion.ActionWeek;
import io.attain.activity.completion.Completion;
import io.attain.activity.completion.PersonWeek;
import io.attain.kernel.Caller;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.teams.app.KnownPeople;
import io.attain.words.Vocabularies;
import io.attain.words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** How much of what was due in a week each of a project's reps did whose figures somebody sees, by as many questions however many they are. */
@Component
public record Completions(
        LoggingPeople people,
        KnownPeople known,
        Rights rights,
        PersonDays days,
        DailyTargetBook targets,
        ExpectedLogs expected,
        Vocabularies words) {

    /** The days on which the caller sees a person, of everybody's week, with those actions of which anything was due or done. */
    public List<PersonWeek> of(Caller caller, long projectId, Period week) {
        return of(
                projectId,
                week,
                days.of(projectId, null, week),
                known.to(caller.key(), rights.reach(projectId, caller.key()), projectId));
    }

    /** The same of those who are asked for, whoever sees them, from what is known of their days. */
    public List<PersonWeek> of(long projectId, Period week, PersonDays.Known found, BiPredicate<String, Period> seen) {
        List<Word> actions = actions(projectId);
        DailyTargets due = targets.of(projectId);
        List<PersonWeek> all = people.of(projectId).stream()
                .filter(person -> seen.test(person, week))
                .map(person -> of(projectId, person, actions, found.of(person, week), due)
                        .on(day -> seen.test(person, Period.ofInclusive(day, day))))
                .toList();
        List<Metric> told = actions.stream()
                .map(Word::metric)
                .filter(action -> all.stream()
                        .flatMap(person -> person.actions().stream())
                        .anyMatch(each ->
                                each.action().equals(action) && !each.total().equals(Completion.NONE)))
                .toList();
        return all.stream()
                .map(person -> new PersonWeek(
                        person.person(),
                        person.actions().stream()
                                .filter(each -> told.contains(each.action()))
                                .toList()))
                .toList();
    }

    /** A person's own week, whatever was due or done; this asks nobody's leave, for it is told to that person. */
    public PersonWeek own(String person, long projectId, Period week) {
        return of(
                projectId,
                person,
                actions(projectId),
                days.of(projectId, Set.of(person), week).of(person),
                targets.of(projectId));
    }

    /** One person's one action, on the days on which the caller sees that person; nothing if the caller may not know of the person, or it is no key action of the project's. */
    public Optional<ActionWeek> of(Caller caller, long projectId, String person, Metric action, Period week) {
        BiPredicate<String, Period> seen = known.to(caller.key(), rights.reach(projectId, caller.key()), projectId);
        boolean isTold = people.of(projectId).contains(person) && seen.test(person, week);
        return isTold
                ? actions(projectId).stream()
                        .filter(word -> word.metric().equals(action))
                        .findFirst()
                        .map(word -> of(
                                        projectId,
                                        person,
                                        List.of(word),
                                        days.of(projectId, Set.of(person), week).of(person),
                                        targets.of(projectId))
                                .on(day -> seen.test(person, Period.ofInclusive(day, day)))
                                .actions()
                                .get(0))
                : Optional.empty();
    }

    /** Those archived, too, whose targets go on; the project asks for them no longer. */
    private List<Word> actions(long projectId) {
        return words.of(projectId).words().stream()
                .filter(word -> word.metric().isKeyAction())
                .toList();
    }

    private PersonWeek of(
            long projectId, String person, List<Word> actions, List<PersonDay> week, DailyTargets targets) {
        int daysAWeek =
                expected.calendar(projectId, person).daysAWeek(week.get(0).date());
        return new PersonWeek(
                person,
                actions.stream()
                        .map(word -> ActionWeek.of(word, new Whose(person, word.metric()), week, targets, daysAWeek))
                        .toList());
    }
}
