package io.attain.activity.weekly.app;

import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.OwnCustomers;
import io.attain.activity.weekly.Touched;
import io.attain.activity.weekly.TouchedCustomers;
import io.attain.activity.weekly.Touching;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.kernel.Period;
import io.attain.results.app.FactBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom a team touched in a week, and in the one before: an opportunity stands for its customer. */
@Component
public record TeamContacts(Touching touching, FactBook facts, TouchedCustomers issues, OwnCustomers owned) {

    /** Those of the days that belong to a report. */
    public Contacts of(long projectId, Crew crew, Period week) {
        List<Touched> touched =
                touching
                        .of(
                                projectId,
                                crew.people(),
                                new Period(WeeklyReport.before(week).start(), week.end()))
                        .stream()
                        .filter(each -> crew.has(each.person(), each.day()))
                        .toList();
        Map<Long, Long> customers =
                customers(projectId, touched.stream().map(Touched::issueId).collect(Collectors.toSet()));
        return Contacts.of(
                week,
                touched.stream()
                        .map(each -> new Touched(
                                each.person(), each.day(), customers.getOrDefault(each.issueId(), Touched.GONE)))
                        .toList(),
                owned.of(projectId, crew.people()).stream()
                        .filter(each -> crew.hasAny(each.owner(), week))
                        .toList());
    }

    /** Facts tell whose opportunities came to a stage and are still there; of all else Jira is asked. */
    private Map<Long, Long> customers(long projectId, Set<Long> touched) {
        Map<Long, Long> customers = new HashMap<>(facts.of(projectId).customersOf(touched));
        customers.putAll(issues.of(
                touched.stream().filter(id -> !customers.containsKey(id)).toList()));
        return customers;
    }
}
