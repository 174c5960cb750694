package io.attain.customer.tail.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.NextSteps;
import io.attain.activity.NextSteps.Due;
import io.attain.activity.contacts.Touches;
import io.attain.activity.jira.LoggedIssues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What logs say is to be done next with customers, or with their open opportunities; what is too old is no plan any more. */
@Component
public record CustomerSteps(Touches touches, LoggedIssues issues, CustomerDeals deals) {

    /** So many steps, the earliest, are looked at for an order; whoever has a later one comes with those that have none. */
    private static final int MOST = 10_000;
    /** Jira finds no more at a time. */
    private static final int AT_ONCE = 1_000;

    /**
     * A customer with its next step.
     *
     * @param on the step's day
     */
    public record Led(long customerId, LocalDate on) {

        static final Comparator<Led> EARLIEST_FIRST =
                Comparator.comparing(Led::on).thenComparing(Led::customerId);

        /** Texts in the order of their customers. */
        String place() {
            return "%s.%019d".formatted(on, customerId);
        }
    }

    /**
     * Customers with a next step, the earliest first.
     *
     * @param whole whether no other customer has one
     */
    record Order(List<Led> led, boolean whole) {}

    /** The earliest step of each of some customers, by their ids; one without any is missing. */
    public Map<Long, Due> of(Collection<Long> customers, Map<Long, List<Issue>> openDeals, LocalDate today) {
        Map<Long, Due> next = touches.next(
                Stream.concat(
                                customers.stream(),
                                openDeals.values().stream()
                                        .flatMap(List::stream)
                                        .map(Issue::getId))
                        .toList(),
                first(today));
        Map<Long, Due> earliest = new HashMap<>();
        customers.forEach(customer -> Stream.concat(
                        Stream.of(customer),
                        openDeals.getOrDefault(customer, List.of()).stream().map(Issue::getId))
                .map(next::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Due::on))
                .ifPresent(due -> earliest.put(customer, due)));
        return earliest;
    }

    /** What is to be done next with whatever issues, the earliest first. */
    List<Due> all(LocalDate today) {
        return touches.next(first(today), MOST);
    }

    /**
     * The first customers of a project that have a next step, as a user sees them and their open opportunities, the earliest
     * first.
     *
     * @param steps the earliest first
     * @param most so many of them are looked at, less those of the day on which the others begin: some of these may come before
     */
    Order inOrder(ApplicationUser user, Project project, List<Due> steps, int most) {
        boolean whole = steps.size() <= most;
        List<Due> looked = whole ? steps : before(steps.get(most).on(), steps.subList(0, most));
        Map<Long, Long> customers = customers(
                user, project, looked.stream().map(Due::issueId).distinct().toList());
        Map<Long, Led> led = new HashMap<>();
        looked.forEach(due -> Optional.ofNullable(customers.get(due.issueId()))
                .ifPresent(customer -> led.putIfAbsent(customer, new Led(customer, due.on()))));
        return new Order(led.values().stream().sorted(Led.EARLIEST_FIRST).toList(), whole);
    }

    private static List<Due> before(LocalDate day, List<Due> steps) {
        return steps.stream().filter(due -> due.on().isBefore(day)).toList();
    }

    /** The same of some customers alone: what others say is not read. */
    Order ofAll(ApplicationUser user, Project project, List<Issue> customers, LocalDate today) {
        List<Long> ids = customers.stream().map(Issue::getId).toList();
        List<Led> led = of(ids, deals.open(project, deals.of(user, project, customers)), today).entrySet().stream()
                .map(each -> new Led(each.getKey(), each.getValue().on()))
                .sorted(Led.EARLIEST_FIRST)
                .toList();
        return new Order(led, true);
    }

    /** Whose each of some issues is, by their ids: a customer its own. */
    private Map<Long, Long> customers(ApplicationUser user, Project project, List<Long> ids) {
        Set<String> open = deals.openStatuses(project.getId());
        Map<Long, Long> customers = new HashMap<>();
        for (int at = 0; at < ids.size(); at += AT_ONCE) {
            List<Long> some = ids.subList(at, Math.min(ids.size(), at + AT_ONCE));
            for (Issue issue : issues.search(user, project, "id in (%s)".formatted(joined(some)), AT_ONCE)) {
                Long parent = issue.getParentId();
                if (parent == null || open.contains(issue.getStatusId())) {
                    customers.put(issue.getId(), Objects.requireNonNullElse(parent, issue.getId()));
                }
            }
        }
        return customers;
    }

    /** Ids as JQL lists them. */
    static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static LocalDate first(LocalDate today) {
        return today.minusDays(NextSteps.DAYS_BACK);
    }
}
