package io.attain.customer.tail.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.NextSteps;
import io.attain.activity.contacts.Touches;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.customer.promises.app.DueTouches;
import io.attain.customer.promises.jira.NamesOfTouches;
import io.attain.customer.tail.jira.CustomerDeals;
import io.attain.customer.tail.jira.CustomerSteps;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells customers to the asker, by as many questions however many they are. */
@Component
record TellingCustomers(
        TargetAsker people,
        TieredCustomers tiers,
        DueTouches promises,
        NamesOfTouches names,
        Touches touches,
        CustomerDeals deals,
        CustomerSteps steps) {

    /** The asker's day. */
    LocalDate day() {
        return people.asker().today();
    }

    /** Customers of a project, in their order. */
    List<CustomerListDto.Listed> tell(Project project, List<Issue> customers) {
        List<Long> ids = customers.stream().map(Issue::getId).toList();
        Map<Long, TieredCustomer> tiered =
                tiers.of(ids, caller()).stream().collect(Collectors.toMap(TieredCustomer::id, Function.identity()));
        Map<Long, DueTouch> due = promises.of(project.getId(), ids, caller()).stream()
                .collect(Collectors.toMap(DueTouch::customerId, Function.identity(), (earliest, other) -> earliest));
        Map<Long, List<Issue>> sold = deals.of(people.asker().user(), project, customers);
        Map<Long, LocalDate> touched = touched(ids, sold.values());
        Map<Long, List<Issue>> open = deals.open(project, sold);
        Map<Long, NextSteps.Due> next = steps.of(ids, open, day());
        Function<@Nullable String, @Nullable PersonDto> named = people.people(project.getId());
        return customers.stream()
                .map(customer -> {
                    List<Issue> own = sold.getOrDefault(customer.getId(), List.of());
                    List<Issue> unsettled = open.getOrDefault(customer.getId(), List.of());
                    TieredCustomer tier = tiered.get(customer.getId());
                    return new CustomerListDto.Listed(
                            customer.getKey(),
                            Objects.requireNonNullElse(customer.getSummary(), ""),
                            tier == null ? null : tier.tier().name(),
                            tier == null ? null : tier.since().toString(),
                            named.apply(customer.getAssigneeId()),
                            last(touched, customer, own),
                            due(due.get(customer.getId())),
                            step(next.get(customer.getId()), customer, unsettled),
                            unsettled.size());
                })
                .toList();
    }

    /** When customers and their opportunities were touched last. */
    private Map<Long, LocalDate> touched(List<Long> customers, Collection<List<Issue>> deals) {
        return touches.last(Stream.concat(
                        customers.stream(), deals.stream().flatMap(List::stream).map(Issue::getId))
                .toList());
    }

    private static @Nullable String last(Map<Long, LocalDate> touched, Issue customer, List<Issue> deals) {
        return Stream.concat(Stream.of(customer), deals.stream())
                .map(issue -> touched.get(issue.getId()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    private CustomerListDto.@Nullable Due due(@Nullable DueTouch touch) {
        return touch == null
                ? null
                : new CustomerListDto.Due(
                        touch.cadence().kind().code(),
                        names.of(touch.cadence().kind()).in(people.asker().locale()),
                        touch.due().toString(),
                        touch.listed().toString(),
                        touch.on(day()).code());
    }

    private CustomerListDto.@Nullable Step step(NextSteps.@Nullable Due next, Issue customer, List<Issue> openDeals) {
        return next == null
                ? null
                : new CustomerListDto.Step(
                        openDeals.stream()
                                .filter(deal -> deal.getId() == next.issueId())
                                .findFirst()
                                .orElse(customer)
                                .getKey(),
                        next.text(),
                        next.on().toString(),
                        next.on().isBefore(day()));
    }

    private String caller() {
        return people.asker().user().getKey();
    }
}
