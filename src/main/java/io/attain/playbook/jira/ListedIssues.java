package io.attain.playbook.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.pipeline.Arrival;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.jira.JiraOpportunities;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.Listed;
import io.attain.playbook.Step;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads from issues what the playbook asks of them. */
@Component
public record ListedIssues(SalesIssues issues, JiraOpportunities opportunities, StageLists stages, Today today) {

    /** An opportunity or a customer; nothing for any other issue. */
    public Optional<Listed> read(Issue issue) {
        if (issues.is(SalesIssueType.CUSTOMER, issue)) {
            return Optional.of(customer(issue));
        }
        return opportunities.read(issue).map(read -> opportunity(issue, read));
    }

    private Listed opportunity(Issue issue, Opportunity read) {
        Stage stage = read.stage();
        List<Arrival> way = read.arrivals();
        Instant arrived = way.isEmpty() ? made(issue) : way.get(way.size() - 1).at();
        boolean bought = read.existing() || hasOtherWin(Objects.requireNonNull(issue.getParentObject()), issue);
        return new Listed(
                read.projectId(),
                issue.getId(),
                issue.getKey(),
                bought ? CustomerKind.EXISTING : CustomerKind.NEW,
                stage == null ? null : stage.code(),
                dayOf(arrived, read.owner()),
                read.owner(),
                Set.of(issue.getId()));
    }

    /** Whether another of the customer's opportunities is won, by its status of now. */
    private boolean hasOtherWin(Issue customer, Issue issue) {
        Stages known = stages.of(Objects.requireNonNull(issue.getProjectId()));
        return customer.getSubTaskObjects().stream()
                .filter(other -> !other.getId().equals(issue.getId()) && issues.is(SalesIssueType.OPPORTUNITY, other))
                .anyMatch(other -> known.ofStatus(Objects.requireNonNullElse(other.getStatusId(), ""))
                        .filter(stage -> stage.kind() == Stage.Kind.WON)
                        .isPresent());
    }

    /** What is asked of an existing customer begins with its first win, once it is kept here. */
    private Listed customer(Issue issue) {
        String owner = Objects.requireNonNullElse(issue.getAssigneeId(), "");
        List<Opportunity> all = opportunities.ofCustomer(issue);
        boolean before = opportunities.isExisting(issue);
        LocalDate made = dayOf(made(issue), owner);
        Optional<LocalDate> bought = all.stream()
                .filter(Opportunity::isWon)
                .flatMap(each -> Optional.ofNullable(each.closedOn()).stream())
                .min(LocalDate::compareTo)
                .filter(day -> !before);
        Set<Long> counted = new HashSet<>(all.stream().map(Opportunity::issueId).toList());
        counted.add(issue.getId());
        return new Listed(
                Objects.requireNonNull(issue.getProjectId()),
                issue.getId(),
                issue.getKey(),
                before || bought.isPresent() ? CustomerKind.EXISTING : CustomerKind.NEW,
                Step.CUSTOMER,
                bought.filter(made::isBefore).orElse(made),
                owner,
                counted);
    }

    private static Instant made(Issue issue) {
        return Optional.ofNullable(issue.getCreated()).map(Timestamp::toInstant).orElse(Instant.EPOCH);
    }

    private LocalDate dayOf(Instant moment, String owner) {
        return LocalDate.ofInstant(moment, today.zoneOf(owner));
    }
}
