package io.attain.playbook.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.pipeline.jira.JiraOpportunities;
import io.attain.playbook.Listed;
import io.attain.playbook.Playbook;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.Playbooks;
import io.attain.playbook.Step;
import io.attain.results.Facts;
import io.attain.results.Source;
import io.attain.results.StageChange;
import io.attain.results.app.FactBook;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody's own customers and opportunities, as the playbook sees them: by as many questions however many they are, but for
 * the histories of customers that were changed lately.
 */
@Component
public record OwnListed(
        LoggedIssues found,
        SalesIssues types,
        FieldOptions options,
        JiraOpportunities opportunities,
        Playbooks playbooks,
        FactBook facts,
        StageLists stages,
        Today today) {

    /** More are nobody's plan of a day: those that were changed last. */
    private static final int MOST = 200;

    /** So many customers are asked for their opportunities at once: Jira finds no more than so many issues. */
    private static final int CUSTOMERS = 50;

    private static final int DEALS = 1000;

    /**
     * What was found.
     *
     * @param customers the customers by the ids of their issues
     */
    public record Own(List<Listed> listed, Map<Long, Issue> issues, Map<Long, Issue> customers) {

        private static final Own NOTHING = new Own(List.of(), Map.of(), Map.of());
    }

    /** Those of which the playbook asks anything with each. */
    public Own of(ApplicationUser person, Project project) {
        PlaybookHistory history = playbooks.of(project.getId());
        LocalDate day = today.of(person.getKey());
        Map<Long, Issue> own = asked(person, project, history.on(day).ofEach());
        if (own.isEmpty()) {
            return Own.NOTHING;
        }
        Map<Long, Issue> customers = new HashMap<>(found.customersOf(person, project, own.values()));
        own.values().stream().filter(this::isCustomer).forEach(issue -> customers.put(issue.getId(), issue));
        own.values().removeIf(issue -> !customers.containsKey(customerOf(issue)));
        Known known = known(person, project, customers.keySet(), own.keySet(), early(history, day));
        return new Own(own.values().stream().map(known::listed).toList(), own, customers);
    }

    /** Own customers, and opportunities at the stages that ask for anything. */
    private Map<Long, Issue> asked(ApplicationUser person, Project project, Playbook playbook) {
        Set<String> asking = playbook.steps().stream().map(Step::stage).collect(Collectors.toSet());
        Stages all = stages.of(project.getId());
        String statuses = asking.stream()
                .flatMap(code -> all.find(code).stream())
                .flatMap(stage -> stage.statuses().stream())
                .collect(Collectors.joining(", "));
        List<String> clauses = new ArrayList<>();
        if (!statuses.isEmpty()) {
            clauses.add("status in (%s)".formatted(statuses));
        }
        if (asking.contains(Step.CUSTOMER)) {
            types.idOf(SalesIssueType.CUSTOMER).ifPresent(type -> clauses.add("issuetype = " + type));
        }
        return clauses.isEmpty()
                ? Map.of()
                : found
                        .search(
                                person,
                                project,
                                "assignee = currentUser() AND (%s)".formatted(String.join(" OR ", clauses)),
                                MOST)
                        .stream()
                        .filter(issue -> !isCustomer(issue) || asking.contains(Step.CUSTOMER))
                        .collect(Collectors.toMap(
                                Issue::getId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** What came to be by then came to be early enough: nothing is asked before there was a playbook, or of an earlier month. */
    private static LocalDate early(PlaybookHistory history, LocalDate day) {
        LocalDate begun = Objects.requireNonNullElse(history.begun(), day);
        LocalDate lastMonth = day.withDayOfMonth(1).minusMonths(1);
        return begun.isAfter(lastMonth) ? begun : lastMonth;
    }

    private Known known(ApplicationUser person, Project project, Set<Long> customers, Set<Long> own, LocalDate early) {
        Stages all = stages.of(project.getId());
        List<Issue> deals = dealsOf(person, project, List.copyOf(customers));
        Facts known = facts.of(project.getId());
        Map<Long, LocalDate> won = new HashMap<>();
        known.of(Source.OPPORTUNITY, ids(deals.stream().filter(deal -> isWon(deal, all))))
                .forEach((deal, results) -> won.put(deal, results.get(0).day()));
        return new Known(
                person.getKey(),
                today.zoneOf(person.getKey()),
                all,
                deals.stream()
                        .collect(Collectors.groupingBy(
                                OwnListed::customerOf, Collectors.mapping(Issue::getId, Collectors.toSet()))),
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
                    LocalDate changed = dayOf(customer.getUpdated(), zone);
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

    private boolean isCustomer(Issue issue) {
        return types.is(SalesIssueType.CUSTOMER, issue);
    }

    private static boolean isWon(Issue deal, Stages stages) {
        return stages.ofStatus(Objects.requireNonNullElse(deal.getStatusId(), ""))
                .filter(stage -> stage.kind() == Stage.Kind.WON)
                .isPresent();
    }

    private static Long customerOf(Issue issue) {
        return Objects.requireNonNullElse(issue.getParentId(), issue.getId());
    }

    private static LocalDate dayOf(@Nullable Timestamp moment, ZoneId zone) {
        return LocalDate.ofInstant(moment == null ? Instant.EPOCH : moment.toInstant(), zone);
    }

    private static Set<Long> ids(Stream<Issue> issues) {
        return issues.map(Issue::getId).collect(Collectors.toSet());
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /**
     * What is known of them.
     *
     * @param deals the opportunities of customers
     * @param won the days of those that were won
     * @param marked since when customers are marked as existing ones
     * @param ways how own opportunities came from stage to stage
     */
    private record Known(
            String person,
            ZoneId zone,
            Stages stages,
            Map<Long, Set<Long>> deals,
            Map<Long, LocalDate> won,
            Map<Long, LocalDate> marked,
            Map<Long, List<StageChange>> ways) {

        Listed listed(Issue issue) {
            long customer = customerOf(issue);
            boolean isCustomer = customer == issue.getId();
            Set<Long> all = deals.getOrDefault(customer, Set.of());
            Optional<LocalDate> bought = Stream.concat(
                            Stream.ofNullable(marked.get(customer)),
                            all.stream()
                                    .filter(deal -> deal != (long) issue.getId())
                                    .flatMap(deal -> Stream.ofNullable(won.get(deal))))
                    .min(LocalDate::compareTo);
            Set<Long> counted = new HashSet<>(isCustomer ? all : Set.of());
            counted.add(issue.getId());
            return Listed.of(
                    Objects.requireNonNull(issue.getProjectId()),
                    LoggedIssues.subject(issue),
                    isCustomer ? Step.CUSTOMER : stageOf(issue),
                    reached(issue),
                    bought,
                    person,
                    counted);
        }

        private @Nullable String stageOf(Issue deal) {
            return stages.ofStatus(Objects.requireNonNullElse(deal.getStatusId(), ""))
                    .map(Stage::code)
                    .orElse(null);
        }

        private LocalDate reached(Issue issue) {
            List<StageChange> way = ways.getOrDefault(issue.getId(), List.of());
            return way.isEmpty()
                    ? dayOf(issue.getCreated(), zone)
                    : LocalDate.ofInstant(way.get(way.size() - 1).at(), zone);
        }
    }
}
