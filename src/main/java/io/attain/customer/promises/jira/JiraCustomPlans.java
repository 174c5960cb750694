package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.promises.CustomPlans;
import io.attain.customer.promises.WordList;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks for plans in records, then among sub-tasks, and among attachments only of those that have no other. */
@Component
public record JiraCustomPlans(NotesBook notes, IssueScan scan, IssuesById issues, AttachedNames attached)
        implements CustomPlans {

    @Override
    public Set<Long> missing(Collection<Long> customerIds, WordList words) {
        Set<Long> left = new HashSet<>(customerIds);
        left.removeAll(notes.planned(left));
        Set<Long> planned = new HashSet<>();
        scan.forEachPart(left, part -> {
            if (isCalled(part, words)) {
                planned.add(part.getParentId());
            }
        });
        left.removeAll(planned);
        issues.of(left).forEach((id, customer) -> {
            if (attached.of(customer).stream().anyMatch(words::isIn)) {
                left.remove(id);
            }
        });
        return left;
    }

    private static boolean isCalled(Issue part, WordList words) {
        return words.isIn(part.getSummary()) || words.isIn(part.getIssueType().getName());
    }
}
