package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import io.attain.kernel.Amount;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Scope;
import io.attain.kernel.Today;
import io.attain.kernel.jira.RemovedOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.pipeline.History;
import io.attain.pipeline.Opportunity;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.Tenures;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads opportunities from their issues. */
@Component
public record JiraOpportunities(
        SalesIssues issues,
        SalesFields fields,
        SalesProjects projects,
        StageLists lists,
        JiraHistories histories,
        RemovedOptions removed,
        Facts facts,
        Tenures tenures,
        Today today) {

    private static final Logger LOG = LoggerFactory.getLogger(JiraOpportunities.class);

    /** The opportunity that an issue is; nothing if it is none, or has no customer. */
    public Optional<Opportunity> read(Issue issue) {
        return read(issue, kept(issue));
    }

    /** The scope of what is kept of it, where that may say more than the issue. */
    private Scope kept(Issue issue) {
        Long project = issue.getProjectId();
        return project == null || !removed.areAny()
                ? Scope.ANY
                : facts.range(project, Source.OPPORTUNITY, issue.getId() - 1, issue.getId()).stream()
                        .map(Result::scope)
                        .findFirst()
                        .orElse(Scope.ANY);
    }

    /** The same where it is known which scope it had when it was read last. */
    Optional<Opportunity> read(Issue issue, Scope kept) {
        Optional<Issue> customer = customerOf(issue);
        Optional<SalesProject> project =
                Optional.ofNullable(issue.getProjectId()).flatMap(projects::find);
        if (customer.isEmpty() || project.isEmpty()) {
            return Optional.empty();
        }
        String assignee = Objects.requireNonNullElse(issue.getAssigneeId(), "");
        Stages stages = lists.of(project.get().projectId());
        History history = histories.of(issue);
        LocalDate closedOn = closedOn(issue, assignee, history.wonAt(stages)).orElse(null);
        return Optional.of(new Opportunity(
                issue.getId(),
                customer.get().getId(),
                project.get().projectId(),
                history.isPassedOn() && closedOn != null ? holder(issue, assignee, closedOn) : assignee,
                stages.ofStatus(history.status()).orElse(null),
                amount(issue, project.get()),
                closedOn,
                scope(issue, customer.get(), kept),
                isExisting(customer.get()),
                history.arrivals(stages),
                history.expected(fields.date(issue, SalesField.CLOSE_DATE).orElse(null))));
    }

    /** Whose it was when it was closed, if it was handed over since to whom it is assigned. */
    private String holder(Issue issue, String assignee, LocalDate closedOn) {
        return tenures.find(issue.getId())
                .filter(tenure -> assignee.equals(tenure.latest()))
                .map(tenure -> tenure.holderOn(closedOn))
                .orElse(assignee);
    }

    /** All opportunities of a customer. */
    public List<Opportunity> ofCustomer(Issue customer) {
        return customer.getSubTaskObjects().stream()
                .flatMap(issue -> read(issue).stream())
                .toList();
    }

    /** The customer whose opportunity the issue is; nothing if it is none. */
    Optional<Issue> customerOf(Issue issue) {
        return issues.is(SalesIssueType.OPPORTUNITY, issue) ? issues.parentOf(issue) : Optional.empty();
    }

    /** Whether what stands in an issue's amount counts: somebody has to correct what no long holds. */
    public boolean isCounted(Issue issue) {
        try {
            projects.find(Objects.requireNonNull(issue.getProjectId()))
                    .ifPresent(project -> fields.counted(issue, SalesField.AMOUNT, project.money()));
            return true;
        } catch (InexactAmountException e) {
            return false;
        }
    }

    private long amount(Issue issue, SalesProject project) {
        try {
            return fields.counted(issue, SalesField.AMOUNT, project.money())
                    .map(Amount::minor)
                    .orElse(0L);
        } catch (InexactAmountException e) {
            LOG.warn("The amount of {} is left out of the figures: {}", issue.getKey(), e.getMessage());
            return 0;
        }
    }

    /** The close date, or else the day on which the issue was resolved or, at last, came to a won stage, in its owner's zone. */
    private Optional<LocalDate> closedOn(Issue issue, String owner, Optional<Instant> wonAt) {
        return fields.date(issue, SalesField.CLOSE_DATE).or(() -> Optional.ofNullable(issue.getResolutionDate())
                .map(Timestamp::toInstant)
                .or(() -> wonAt)
                .map(moment -> LocalDate.ofInstant(moment, today.zoneOf(owner))));
    }

    private boolean isExisting(Issue customer) {
        return markOf(customer).isPresent();
    }

    /** When a customer was marked as having bought before it was kept here; nothing if it is not. */
    public Optional<Instant> markedExisting(Issue customer) {
        return markOf(customer).map(mark -> histories.chosen(customer, mark));
    }

    private Optional<Option> markOf(Issue customer) {
        SalesField field = SalesField.EXISTING_BEFORE;
        return fields.chosen(customer, field).filter(option -> field.yes().equals(fields.wordOf(field, option)));
    }

    private Scope scope(Issue issue, Issue customer, Scope kept) {
        List<Issue> both = List.of(customer, issue);
        return new Scope(
                first(both, SalesField.REGION, kept.region()),
                first(List.of(issue), SalesField.PRODUCT_LINE, kept.productLine()),
                first(both, SalesField.CUSTOMER_TYPE, kept.customerType()));
    }

    private @Nullable String first(List<Issue> from, SalesField field, @Nullable String kept) {
        return from.stream()
                .flatMap(issue -> fields.option(issue, field).stream())
                .findFirst()
                .orElseGet(() -> removed.isStillSaid(kept, from) ? kept : null);
    }
}
