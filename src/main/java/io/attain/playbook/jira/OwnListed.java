package io.attain.playbook.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.playbook.Listed;
import io.attain.playbook.Playbook;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.Playbooks;
import io.attain.playbook.Step;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Somebody's own customers and opportunities, as the playbook sees them: by as many questions however many they are, but for
 * the histories of customers that were changed lately.
 */
@Component
public record OwnListed(
        LoggedIssues found,
        SalesIssues types,
        Playbooks playbooks,
        StageLists stages,
        ReadingListed reading,
        Today today) {

    /** More are nobody's plan of a day: those that were changed last. */
    private static final int MOST = 200;

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
        own.values().removeIf(issue -> !customers.containsKey(KnownListed.customerOf(issue)));
        KnownListed known = reading.of(person, project, customers.keySet(), own.keySet(), early(history, day));
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

    private boolean isCustomer(Issue issue) {
        return types.is(SalesIssueType.CUSTOMER, issue);
    }
}
