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
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        return deals(customer).anyMatch(other -> !other.getId().equals(issue.getId()) && isWon(other));
    }

    private Stream<Issue> deals(Issue customer) {
        return customer.getSubTaskObjects().stream().filter(issue -> issues.is(SalesIssueType.OPPORTUNITY, issue));
    }

    private boolean isWon(Issue deal) {
        return stages.of(Objects.requireNonNull(deal.getProjectId()))
                .ofStatus(Objects.requireNonNullElse(deal.getStatusId(), ""))
                .filter(stage -> stage.kind() == Stage.Kind.WON)
                .isPresent();
    }

    /** What is asked of an existing customer begins with its first win, once it is kept here: only wins are read. */
    private Listed customer(Issue issue) {
        String owner = Objects.requireNonNullElse(issue.getAssigneeId(), "");
        List<Issue> deals = deals(issue).toList();
        boolean before = opportunities.isExisting(issue);
        LocalDate made = dayOf(made(issue), owner);
        Optional<LocalDate> bought = deals.stream()
                .filter(deal -> !before && isWon(deal))
                .flatMap(deal -> opportunities.read(deal).stream())
                .flatMap(each -> Optional.ofNullable(each.closedOn()).stream())
                .min(LocalDate::compareTo);
        Set<Long> counted = new HashSet<>(deals.stream().map(Issue::getId).toList());
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
