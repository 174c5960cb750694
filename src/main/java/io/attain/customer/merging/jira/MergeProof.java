package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.merging.Merge.Proof;
import io.attain.customer.merging.Move;
import io.attain.kernel.Metric;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.app.PostingOpportunities;
import io.attain.pipeline.jira.JiraOpportunities;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares what opportunities count for before and after: nothing may differ but whose purchases they are. */
@Component
record MergeProof(Facts facts, JiraOpportunities opportunities, PostingOpportunities posting) {

    /** What the opportunities of two customers count for, by the ids of their issues, whosever purchases they are. */
    Map<Long, List<String>> see(Collection<Issue> subTasks) {
        Map<Long, List<String>> seen = new HashMap<>();
        facts.of(Source.OPPORTUNITY, ids(subTasks))
                .forEach((id, results) -> seen.put(
                        id, results.stream().map(MergeProof::text).sorted().toList()));
        return seen;
    }

    private static List<Long> ids(Collection<Issue> subTasks) {
        return subTasks.stream().map(Issue::getId).toList();
    }

    private static String text(Result result) {
        return Stream.of(
                        result.projectId(),
                        result.owner(),
                        result.day(),
                        result.metric(),
                        result.amount(),
                        result.scope())
                .map(String::valueOf)
                .toList()
                .toString();
    }

    Proof compare(Map<Long, List<String>> before, Map<Long, List<String>> after) {
        return new Proof(
                before.values().stream().mapToInt(List::size).sum(),
                Math.toIntExact(Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .distinct()
                        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                        .count()));
    }

    /** Those that count as the first win of their customer. */
    List<Move> firstWins(Collection<Issue> subTasks) {
        return facts.of(Source.OPPORTUNITY, ids(subTasks)).entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(result -> result.metric().equals(Metric.NEW_CUSTOMERS)))
                .map(each -> Move.of(Move.FIRST_WIN, each.getKey()))
                .toList();
    }

    /** Whether a customer has won opportunities. */
    boolean hasWins(Issue customer) {
        return opportunities.ofCustomer(customer).stream().anyMatch(Opportunity::isWon);
    }

    /** Has a customer's opportunities counted as they are now. */
    void post(Issue customer) {
        posting.post(opportunities.ofCustomer(customer));
    }
}
