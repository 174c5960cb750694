package io.attain.customer.merging.jira;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.FormerCustomers;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what went up in customers, by the merges that are done. */
@Component
record MergedInto(MergeBook book, IssuesById issues, JiraPeople people) implements FormerCustomers {

    @Override
    public Map<Long, String> seenBy(String userKey, long customerId) {
        List<Long> gone = gone(customerId).toList();
        return gone.isEmpty()
                ? Map.of()
                : people.find(userKey)
                        .map(user -> keys(gone, issues.seenBy(user, gone)))
                        .orElse(Map.of());
    }

    @Override
    public Map<Long, Long> took(long projectId) {
        Map<Long, Long> took = new HashMap<>();
        book.in(projectId, Merge.State.DONE).forEach(merge -> took.put(merge.gone(), merge.survivor()));
        took.replaceAll((gone, into) -> last(took, into));
        return took;
    }

    /** What took one may have gone up in another itself. */
    private static Long last(Map<Long, Long> took, Long into) {
        Long next = took.get(into);
        return next == null ? into : last(took, next);
    }

    private Stream<Long> gone(long customerId) {
        return book.into(customerId).stream()
                .filter(merge -> merge.state() == Merge.State.DONE)
                .flatMap(merge -> Stream.concat(Stream.of(merge.gone()), gone(merge.gone())));
    }

    private static Map<Long, String> keys(List<Long> gone, Map<Long, Issue> seen) {
        return gone.stream()
                .filter(seen::containsKey)
                .collect(toMap(
                        id -> id, id -> requireNonNull(seen.get(id)).getKey(), (one, same) -> one, LinkedHashMap::new));
    }
}
