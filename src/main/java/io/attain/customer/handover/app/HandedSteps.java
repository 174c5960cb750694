package io.attain.customer.handover.app;

import io.attain.activity.NextSteps;
import io.attain.customer.handover.Belongings;
import io.attain.customer.handover.HandoverBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is to be done next with what passed to somebody: the plans of who had it before come along. */
@Component
public record HandedSteps(NextSteps steps, HandoverBook book, Belongings belongings) {

    /**
     * A person's next steps as {@link NextSteps#due} tells them, with those of what passed to that person, is that person's still
     * and was not logged by that person since.
     */
    public List<NextSteps.Due> due(long projectId, String person, LocalDate day) {
        Map<String, Set<Long>> former = new HashMap<>();
        book.passedTo(projectId, person)
                .forEach((issue, people) -> people.forEach(each ->
                        former.computeIfAbsent(each, first -> new HashSet<>()).add(issue)));
        former.remove(person);
        List<NextSteps.Due> own = steps.due(projectId, person, day);
        Set<Long> touched = own.stream().map(NextSteps.Due::issueId).collect(Collectors.toSet());
        List<NextSteps.Due> handed = former.entrySet().stream()
                .flatMap(each -> steps.due(projectId, each.getKey(), person, day).stream()
                        .filter(due -> each.getValue().contains(due.issueId()) && !touched.contains(due.issueId())))
                .toList();
        Set<Long> held = belongings.heldBy(
                person, handed.stream().map(NextSteps.Due::issueId).toList());
        return Stream.concat(own.stream(), handed.stream().filter(due -> held.contains(due.issueId())))
                .sorted(Comparator.comparing(NextSteps.Due::on))
                .toList();
    }
}
