package io.attain.playbook.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.pipeline.Arrival;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.jira.JiraOpportunities;
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
        Issue customer = Objects.requireNonNull(issue.getParentObject());
        LocalDate reached = dayOf(arrived, read.owner());
        Optional<LocalDate> bought =
                bought(customer, deals(customer).filter(other -> !other.getId().equals(issue.getId())), read.owner());
        return Listed.of(
                read.projectId(),
                LoggedIssues.subject(issue),
                stage == null ? null : stage.code(),
                reached,
                bought,
                read.owner(),
                Set.of(issue.getId()));
    }

    /** Since when a customer is an existing one: marked so, or by the first win of these; of the others nothing is read. */
    private Optional<LocalDate> bought(Issue customer, Stream<Issue> deals, String owner) {
        Stream<LocalDate> marked = opportunities.markedExisting(customer).map(at -> dayOf(at, owner)).stream();
        Stream<LocalDate> won = deals.filter(this::isWon)
                .flatMap(deal -> opportunities.read(deal).stream())
                .flatMap(deal -> Optional.ofNullable(deal.closedOn()).stream());
        return Stream.concat(marked, won).min(LocalDate::compareTo);
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

    private Listed customer(Issue issue) {
        String owner = Objects.requireNonNullElse(issue.getAssigneeId(), "");
        List<Issue> deals = deals(issue).toList();
        Set<Long> counted = new HashSet<>(deals.stream().map(Issue::getId).toList());
        counted.add(issue.getId());
        return Listed.of(
                Objects.requireNonNull(issue.getProjectId()),
                LoggedIssues.subject(issue),
                Step.CUSTOMER,
                dayOf(made(issue), owner),
                bought(issue, deals.stream(), owner),
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
