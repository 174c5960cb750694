package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.OpportunityRow;
import io.attain.customer.OtherSystem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which numbers other systems know a project's opportunities.
 *
 * @param known by the ids of their issues
 * @param said the opportunities that rows of a file say the numbers of
 */
record DealNumbers(Map<Long, OtherSystem> known, Collection<Issue> said) {

    /** Of a file that says none. */
    static final DealNumbers NONE = new DealNumbers(Map.of(), List.of());

    /** That of an opportunity; empty if none is known. */
    String of(Issue opportunity) {
        return known.getOrDefault(opportunity.getId(), OtherSystem.NONE).number();
    }

    /** The opportunities that have the number of a row and are others than the one that it is about. */
    List<Issue> others(OpportunityRow row, @Nullable Issue about) {
        return said.stream()
                .filter(issue -> of(issue).equals(row.number())
                        && (about == null || !about.getId().equals(issue.getId())))
                .toList();
    }
}
