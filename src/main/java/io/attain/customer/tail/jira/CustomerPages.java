package io.attain.customer.tail.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.NextSteps.Due;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.tail.jira.CustomerSearch.Found;
import io.attain.customer.tail.jira.CustomerSteps.Led;
import io.attain.customer.tail.jira.CustomerSteps.Order;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customers that a query finds, fifty at a time: by their keys, or by their next steps. */
@Component
public record CustomerPages(CustomerSearch search, CustomerSteps steps, LoggedIssues issues) {

    public static final int AT_ONCE = 50;
    /** After the last of a page come the others; should it be gone, after the one before. */
    private static final int ENDS = 3;
    /** Begins where those with a next step go on. */
    private static final String LED = "next:";

    private static final int LED_AT_ONCE = 500;
    /** Of so many alone it is read what comes next with them; of more, what is to be done with whatever issues. */
    private static final int FEW = 1_000;
    /** Of so many steps Jira is asked first whose they are, and of so many times as many until a page is full. */
    private static final int FIRST = 500;

    private static final int FURTHER = 5;

    /**
     * A part of what is found.
     *
     * @param left how many there are from its first one on
     * @param next after what the others come; null if these are the last
     */
    public record Page(int left, List<Issue> customers, @Nullable String next) {

        public static final Page NOTHING = new Page(0, List.of(), null);
    }

    /**
     * By their keys.
     *
     * @throws Refused if all after which they come is gone
     */
    public Page byKey(ApplicationUser user, Project project, String jql, @Nullable String after) throws Refused {
        Found found = search.find(user, jql, after == null ? null : end(user, project, after), AT_ONCE);
        List<Issue> customers = found.customers();
        return new Page(found.left(), customers, found.left() > customers.size() ? next(customers) : null);
    }

    /**
     * Those that have a next step, the earliest first; behind them those that have none, by their keys.
     *
     * @throws Refused if all after which they come is gone
     */
    public Page byNextStep(ApplicationUser user, Project project, String jql, @Nullable String after, LocalDate today)
            throws Refused {
        return byNextStep(user, project, jql, after, orders(user, project, jql, today, FEW), FIRST);
    }

    /** The customers with a next step, as far as so many of the site's steps tell. */
    IntFunction<Order> orders(ApplicationUser user, Project project, String jql, LocalDate today, int few) {
        if (search.find(user, jql, null, 1).left() > few) {
            List<Due> all = steps.all(today);
            return most -> steps.inOrder(user, project, all, most);
        }
        Order order =
                steps.ofAll(user, project, search.find(user, jql, null, few).customers(), today);
        return most -> order;
    }

    Page byNextStep(
            ApplicationUser user,
            Project project,
            String jql,
            @Nullable String after,
            IntFunction<Order> orders,
            int looked)
            throws Refused {
        if (after != null && !after.startsWith(LED)) {
            return byKey(
                    user, project, without(jql, orders.apply(Integer.MAX_VALUE).led()), after);
        }
        String from = after == null ? "" : after.substring(LED.length());
        Order order = orders.apply(looked);
        List<Led> led = order.led();
        int told = (int)
                led.stream().filter(each -> each.place().compareTo(from) <= 0).count();
        List<Issue> first = led(user, jql, led.subList(told, led.size()));
        if (first.size() == AT_ONCE) {
            int left = search.find(user, without(jql, led.subList(0, told)), null, 1)
                    .left();
            return new Page(left, first, left > AT_ONCE ? LED + place(first.get(AT_ONCE - 1), led) : null);
        }
        return order.whole()
                ? ending(first, byKey(user, project, without(jql, led), null))
                : byNextStep(user, project, jql, after, orders, looked * FURTHER);
    }

    private static Page ending(List<Issue> first, Page others) {
        return new Page(
                first.size() + others.left(),
                Stream.concat(first.stream(), others.customers().stream()).toList(),
                others.next());
    }

    /** The first of those that a query finds, in their order. */
    private List<Issue> led(ApplicationUser user, String jql, List<Led> all) {
        List<Issue> found = new ArrayList<>();
        for (int at = 0; at < all.size() && found.size() < AT_ONCE; at += LED_AT_ONCE) {
            List<Led> some = all.subList(at, Math.min(all.size(), at + LED_AT_ONCE));
            Map<Long, Issue> byId =
                    search
                            .find(user, jql + " AND id in (%s)".formatted(ids(some)), null, LED_AT_ONCE)
                            .customers()
                            .stream()
                            .collect(Collectors.toMap(Issue::getId, Function.identity()));
            some.stream()
                    .filter(each -> byId.containsKey(each.customerId()))
                    .map(each -> byId.get(each.customerId()))
                    .limit(AT_ONCE - (long) found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private static String place(Issue customer, List<Led> led) {
        return led.stream()
                .filter(each -> each.customerId() == customer.getId())
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static String without(String jql, List<Led> led) {
        return led.isEmpty() ? jql : jql + " AND id not in (%s)".formatted(ids(led));
    }

    private static String ids(List<Led> led) {
        return CustomerSteps.joined(led.stream().map(Led::customerId).toList());
    }

    private Issue end(ApplicationUser user, Project project, String after) throws Refused {
        return Arrays.stream(after.split(",", ENDS))
                .flatMap(key -> issues.find(user, project, key).stream())
                .findFirst()
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.tail.fault.after"));
    }

    private static String next(List<Issue> customers) {
        int count = customers.size();
        return IntStream.range(0, Math.min(ENDS, count))
                .mapToObj(back -> customers.get(count - 1 - back).getKey())
                .collect(Collectors.joining(","));
    }
}
