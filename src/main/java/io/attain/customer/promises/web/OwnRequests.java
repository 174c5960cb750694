package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Request.State;
import io.attain.customer.promises.Requests;
import io.attain.kernel.Today;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody's own customers wait for, half of the time for the first answer being over. */
@Component
public record OwnRequests(Requests requests, TargetAsker people, Today today) {

    /** Those of some customers of a project, by their ids, whose time is over first. */
    public List<PromisesDto.Waits> of(long projectId, Map<Long, Issue> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        Instant now = today.now();
        Function<@Nullable String, @Nullable PersonDto> named = people.people(projectId);
        return requests.open(projectId).stream()
                .filter(each -> customers.containsKey(each.customerId()))
                .filter(each -> each.at(now) == State.HALF || each.at(now) == State.OVERDUE)
                .sorted(Comparator.comparing((Request each) -> Objects.requireNonNull(each.dueAt()))
                        .thenComparing(Request::id))
                .map(each -> waits(Objects.requireNonNull(customers.get(each.customerId())), each, now, named))
                .toList();
    }

    private static PromisesDto.Waits waits(
            Issue customer, Request request, Instant now, Function<@Nullable String, @Nullable PersonDto> named) {
        return new PromisesDto.Waits(
                customer.getKey(),
                Objects.requireNonNullElse(customer.getSummary(), ""),
                RequestDto.of(request, now, named));
    }
}
