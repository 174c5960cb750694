package io.attain.playbook.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.pipeline.jira.JiraOpportunities;
import io.attain.results.Facts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what the playbook must know of customers and opportunities, by as many questions however many they are. */
@Component
public record ReadingListed(
        LoggedIssues found,
        FieldOptions options,
        JiraOpportunities opportunities,
        FactBook facts,
        StageLists stages,
        Today today) {

    /** So many customers are asked for their opportunities at once: Jira finds no more than so many issues. */
    private static final int CUSTOMERS = 50;

    private static final int DEALS = 1000;

    /** What the playbook must know of somebody's own, and of these customers. */
    KnownListed of(ApplicationUser person, Project project, Set<Long> customers, Set<Long> own, LocalDate early) {
        Stages all = stages.of(project.getId());
        List<Issue> deals = dealsOf(person, project, List.copyOf(customers));
        Facts known = facts.of(project.getId());
        Map<Long, LocalDate> won = new HashMap<>();
        known.of(Source.OPPORTUNITY, ids(deals.stream().filter(deal -> isWon(deal, all))))
                .forEach((deal, results) -> won.put(deal, results.get(0).day()));
        return new KnownListed(
                person.getKey(),
                today.zoneOf(person.getKey()),
                all,
                deals.stream()
                        .collect(Collectors.groupingBy(
                                KnownListed::customerOf, Collectors.mapping(Issue::getId, Collectors.toSet()))),
                won,
                marked(person, project, customers, early),
                known.changes(own));
    }

    private List<Issue> dealsOf(ApplicationUser person, Project project, List<Long> customers) {
        List<Issue> deals = new ArrayList<>();
        for (int from = 0; from < customers.size(); from += CUSTOMERS) {
            List<Long> some = customers.subList(from, Math.min(customers.size(), from + CUSTOMERS));
            deals.addAll(found.search(person, project, "parent in (%s)".formatted(joined(some)), DEALS));
        }
        return deals;
    }

    /** Since when customers are marked as existing ones: for those that were not changed since it is early enough. */
    private Map<Long, LocalDate> marked(ApplicationUser person, Project project, Set<Long> customers, LocalDate early) {
        ZoneId zone = today.zoneOf(person.getKey());
        SalesField mark = SalesField.EXISTING_BEFORE;
        Map<Long, LocalDate> marked = new HashMap<>();
        options.clause(project.getId(), SalesIssueType.CUSTOMER, mark, mark.yes())
                .map(clause -> "id in (%s) AND %s".formatted(joined(customers), clause))
                .map(clause -> found.search(person, project, clause, customers.size()))
                .orElse(List.of())
                .forEach(customer -> {
                    LocalDate changed = KnownListed.dayOf(customer.getUpdated(), zone);
                    marked.put(
                            customer.getId(),
                            changed.isAfter(early)
                                    ? opportunities
                                            .markedExisting(customer)
                                            .map(at -> LocalDate.ofInstant(at, zone))
                                            .orElse(changed)
                                    : changed);
                });
        return marked;
    }

    private static boolean isWon(Issue deal, Stages stages) {
        return stages.ofStatus(Objects.requireNonNullElse(deal.getStatusId(), ""))
                .filter(stage -> stage.kind() == Stage.Kind.WON)
                .isPresent();
    }

    private static Set<Long> ids(Stream<Issue> issues) {
        return issues.map(Issue::getId).collect(Collectors.toSet());
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
