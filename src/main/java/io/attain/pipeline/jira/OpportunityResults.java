package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.RemovedOptions;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.pipeline.Credits;
import io.attain.pipeline.MergedWins;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.PipelineFacts;
import io.attain.results.Facts;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.words.Vocabularies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * What all of a project's opportunities count for and how they came from stage to stage, read from the issues: customer by
 * customer, because which win is a customer's first only all of them tell.
 */
@Component
public record OpportunityResults(
        IssueScan scan,
        JiraOpportunities opportunities,
        RemovedOptions removed,
        Facts facts,
        Vocabularies words,
        Credits credits,
        MergedWins merged,
        Today today)
        implements ResultSource {

    private static final List<SalesIssueType> OPPORTUNITY = List.of(SalesIssueType.OPPORTUNITY);

    @Override
    public Source source() {
        return Source.OPPORTUNITY;
    }

    @Override
    public void tell(long projectId, Reading reading, Witness witness) {
        Set<Long> resting = resting(projectId, reading);
        Map<Long, Scope> kept = kept(projectId);
        List<Opportunity> read = new ArrayList<>();
        SortedSet<Long> unread = new TreeSet<>();
        scan.forEach(projectId, OPPORTUNITY, facts.opportunities(projectId), issue -> {
            if (resting.contains(issue.getParentId())) {
                unread.add(issue.getId());
            } else {
                opportunities
                        .read(issue, kept.getOrDefault(issue.getId(), Scope.ANY))
                        .ifPresent(read::add);
            }
        });
        tell(PipelineFacts.of(read, words, credits, merged, today), unread, witness);
    }

    /** With all others of their customers, as these tell which win is the first. */
    @Override
    public void tell(long projectId, Set<Long> sourceIds, Witness witness) {
        Set<Long> customers = new TreeSet<>();
        scan.now(sourceIds)
                .values()
                .forEach(issue ->
                        opportunities.customerOf(issue).map(Issue::getId).ifPresent(customers::add));
        List<Opportunity> read = scan.now(customers).values().stream()
                .flatMap(customer -> opportunities.ofCustomer(customer).stream())
                .filter(opportunity -> opportunity.projectId() == projectId)
                .toList();
        tell(
                PipelineFacts.of(read, words, credits, merged, today).of(sourceIds),
                Collections.emptySortedSet(),
                witness);
    }

    /** The scopes of what is kept of opportunities, where they may say more than the issues. */
    private Map<Long, Scope> kept(long projectId) {
        Map<Long, Scope> kept = new HashMap<>();
        if (removed.areAny()) {
            facts.forEach(projectId, source(), result -> kept.put(result.sourceId(), result.scope()));
        }
        return kept;
    }

    private static void tell(PipelineFacts known, SortedSet<Long> unread, Witness witness) {
        SortedSet<Long> all = new TreeSet<>(unread);
        all.addAll(known.results().keySet());
        all.forEach(id -> {
            if (unread.contains(id)) {
                witness.unread(id);
            }
            known.results().getOrDefault(id, List.of()).forEach(witness::there);
            known.changes().getOrDefault(id, List.of()).forEach(witness::there);
            known.closes().getOrDefault(id, List.of()).forEach(witness::there);
        });
    }

    /**
     * The customers whose turn it is not, and that have not changed, nor has any of their opportunities; not asked for if all
     * are read. What belongs to no customer is always read.
     */
    private Set<Long> resting(long projectId, Reading reading) {
        Set<Long> resting = new HashSet<>();
        Set<Long> changed = new HashSet<>();
        if (!reading.isWhole()) {
            scan.forEach(projectId, List.of(SalesIssueType.CUSTOMER, SalesIssueType.OPPORTUNITY), issue -> {
                Long parent = issue.getParentId();
                if (parent != null && reading.isNew(IssueScan.updated(issue))) {
                    changed.add(parent);
                } else if (parent == null && !reading.includes(issue.getId(), IssueScan.updated(issue))) {
                    resting.add(issue.getId());
                }
            });
        }
        resting.removeAll(changed);
        return resting;
    }
}
