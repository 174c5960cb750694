package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Request.State;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.app.PromiseKeepers;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody's own customers wait for, and those of whom that one acts for on leave, half of the time for the first answer
 * being over.
 */
@Component
public record OwnRequests(
        Requests requests,
        CustomerOwners owners,
        PromiseKeepers keepers,
        IssuesById issues,
        TargetAsker people,
        Today today) {

    /**
     * Those of a project, whose time is over first.
     *
     * @param own the person's customers, by their ids
     */
    public List<PromisesDto.Waits> of(long projectId, ApplicationUser person, Map<Long, Issue> own) {
        Set<String> away = keepers.actedFor(projectId, person.getKey(), today.of(person.getKey()));
        if (own.isEmpty() && away.isEmpty()) {
            return List.of();
        }
        Instant now = today.now();
        List<Request> waiting = requests.open(projectId).stream()
                .filter(each -> each.at(now) == State.HALF || each.at(now) == State.OVERDUE)
                .toList();
        Map<Long, Issue> customers = new HashMap<>(own);
        customers.putAll(ofOthers(person, away, waiting));
        Function<@Nullable String, @Nullable PersonDto> named = people.people(projectId);
        return waiting.stream()
                .filter(each -> customers.containsKey(each.customerId()))
                .sorted(Comparator.comparing((Request each) -> Objects.requireNonNull(each.dueAt()))
                        .thenComparing(Request::id))
                .map(each -> waits(Objects.requireNonNull(customers.get(each.customerId())), each, now, named))
                .toList();
    }

    private Map<Long, Issue> ofOthers(ApplicationUser person, Set<String> away, List<Request> waiting) {
        if (away.isEmpty()) {
            return Map.of();
        }
        Map<Long, String> owned =
                owners.of(waiting.stream().map(Request::customerId).collect(Collectors.toSet()));
        owned.values().retainAll(away);
        return issues.seenBy(person, owned.keySet());
    }

    private static PromisesDto.Waits waits(
            Issue customer, Request request, Instant now, Function<@Nullable String, @Nullable PersonDto> named) {
        return new PromisesDto.Waits(
                customer.getKey(),
                Objects.requireNonNullElse(customer.getSummary(), ""),
                RequestDto.of(request, now, named));
    }
}
