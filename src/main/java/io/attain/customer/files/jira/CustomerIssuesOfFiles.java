package io.attain.customer.files.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.customer.app.FollowingTiers;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.app.ClearChains;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Single customers of a file: what is there, what Jira would let the user write, and what is kept beside the issue. */
@Component
public record CustomerIssuesOfFiles(
        IssueWriter writer,
        SalesIssues types,
        CustomerFileFields fields,
        ClearChains clear,
        ChainBook chains,
        OtherSystems others,
        FollowingTiers tiers) {

    /** What was there before, to be put back. */
    record Before(Consumer<MutableIssue> fields, Kept kept) {}

    Before before(Issue customer) {
        return new Before(fields.remembered(customer), new Kept(chain(customer), other(customer)));
    }

    /** What is kept beside a customer's issue. */
    record Kept(DecisionChain chain, OtherSystem other) {
        static final Kept NOTHING = new Kept(DecisionChain.NONE, OtherSystem.NONE);
    }

    /** What is kept beside the issues of customers of one project, by their ids: read by few questions. */
    Map<Long, Kept> kept(Collection<Issue> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = customers.stream().map(Issue::getId).toList();
        long projectId = customers.iterator().next().getProjectId();
        Map<Long, DecisionChain> people = clear.of(projectId, ids);
        Map<Long, OtherSystem> systems = others.of(ids);
        return ids.stream()
                .distinct()
                .collect(toMap(
                        id -> id,
                        id -> new Kept(
                                people.getOrDefault(id, DecisionChain.NONE),
                                systems.getOrDefault(id, OtherSystem.NONE))));
    }

    DecisionChain chain(Issue customer) {
        return clear.of(customer.getProjectId(), customer.getId());
    }

    OtherSystem other(Issue customer) {
        return others.of(List.of(customer.getId())).getOrDefault(customer.getId(), OtherSystem.NONE);
    }

    /** The number by which the ERP system knows a customer; empty if nobody said. */
    String erpNumber(Issue customer) {
        return fields.text(customer, SalesField.ERP_NUMBER);
    }

    Checked checkNew(ApplicationUser user, Project project, CustomerRow row) throws WriteRefused {
        String typeId = types.idOf(SalesIssueType.CUSTOMER)
                .orElseThrow(() -> new WriteRefused(SalesIssueType.CUSTOMER.jiraName()));
        fields.mustBeOffered(project, row);
        return writer.checkCreate(
                user, new NewIssue(project.getId(), typeId, row.name(), fields.nameOf(row)), fields.written(row));
    }

    Checked checkChange(ApplicationUser user, Issue customer, CustomerRow row) throws WriteRefused {
        CustomerRow changed = fields.different(customer, row);
        fields.mustBeOffered(Objects.requireNonNull(customer.getProjectObject()), changed);
        return writer.checkUpdate(user, customer.getId(), fields.written(changed));
    }

    /** All that a row says of a customer's fields and numbers; of one that is there, what of it is new. */
    List<Change> changes(@Nullable Issue customer, OtherSystem before, CustomerRow row, long projectId) {
        return Stream.of(
                        (customer == null ? fields.said(row, projectId) : fields.changes(customer, row, projectId))
                                .stream(),
                        Change.of(
                                CustomerColumns.NUMBER,
                                before.number(),
                                row.other().number()),
                        Change.of(
                                CustomerColumns.TIER, before.tier(), row.other().tier()))
                .flatMap(changes -> changes)
                .toList();
    }

    /** Whether changes are those of the issue itself. */
    static boolean areOfIssue(List<Change> changes) {
        return changes.stream()
                .map(Change::column)
                .anyMatch(column -> !CustomerColumns.NUMBER.equals(column) && !CustomerColumns.TIER.equals(column));
    }

    void deleteNew(ApplicationUser user, Issue made) throws WriteRefused {
        writer.takeBack(user, made);
    }

    void putBack(ApplicationUser user, Issue customer, Before before) throws WriteRefused {
        writer.putBack(user, customer, before.fields);
        others.put(customer.getProjectId(), customer.getId(), before.kept.other);
        DecisionChain now = chain(customer);
        DecisionChain chain = before.kept.chain;
        if (!now.people().equals(chain.people())) {
            keepChain(customer, new DecisionChain(now.version() + 1, chain.people(), chain.ruling()));
        }
    }

    /** Keeps what stands beside the issue, and lets the tier follow; {@code before} stood there a moment ago. */
    void keep(Issue customer, Kept before, OtherSystem said, DecisionChain chain) {
        OtherSystem now = before.other.with(said);
        if (!now.equals(before.other)) {
            others.put(customer.getProjectId(), customer.getId(), now);
        }
        if (chain.version() > before.chain.version()) {
            keepChain(customer, chain);
        }
    }

    /** Makes these what is kept beside a customer's issue. */
    void put(Issue customer, OtherSystem said, DecisionChain chain) {
        others.put(Objects.requireNonNull(customer.getProjectId()), customer.getId(), said);
        if (chain.version() > chain(customer).version()) {
            keepChain(customer, chain);
        }
    }

    private void keepChain(Issue customer, DecisionChain chain) {
        if (!chains.put(customer.getProjectId(), customer.getId(), chain)) {
            throw new IllegalStateException("The decision chain of " + customer.getKey() + " is another by now");
        }
        tiers.follow(customer.getId());
    }
}
