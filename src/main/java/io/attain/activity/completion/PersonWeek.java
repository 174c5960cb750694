package io.attain.activity.completion;

import io.attain.kernel.Exact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A person's week.
 *
 * @param person the user key
 * @param actions each key action, in the project's order
 */
public record PersonWeek(String person, List<ActionWeek> actions) {

    public PersonWeek {
        actions = List.copyOf(actions);
    }

    /** The same of some of its days. */
    public PersonWeek on(Predicate<LocalDate> asked) {
        return new PersonWeek(
                person, actions.stream().map(action -> action.on(asked)).toList());
    }

    /** The mean of what is shown of those actions of which anything was due, for calls and reports are no sum; nothing if none was. */
    public Optional<Exact> shown() {
        List<Exact> all = actions.stream()
                .flatMap(action -> action.total().shown().stream())
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.stream().reduce(Exact.ZERO, Exact::plus).by(Exact.of(all.size())));
    }

    /** Of each action, many people's weeks together; all have the same actions. */
    public static List<Completion> together(List<PersonWeek> people) {
        int actions = people.isEmpty() ? 0 : people.get(0).actions().size();
        return IntStream.range(0, actions)
                .mapToObj(action -> people.stream()
                        .map(person -> person.actions().get(action).total())
                        .reduce(Completion.NONE, Completion::plus))
                .toList();
    }
}
