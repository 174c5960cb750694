package io.attain.customer.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.imports.jira.WrittenParts;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The status of an opportunity, which files move. */
@Component
record StatusPart(OpportunityMoves moves, SalesIssues issues) implements WrittenParts {

    private static final String STATUS = "status";

    @Override
    public Map<Long, Map<String, String>> of(Collection<Issue> all) {
        return all.stream()
                .filter(issue -> issues.is(SalesIssueType.OPPORTUNITY, issue))
                .collect(toMap(
                        Issue::getId, issue -> Map.of(STATUS, Objects.requireNonNullElse(issue.getStatusId(), ""))));
    }

    @Override
    public void putBack(ApplicationUser user, Issue issue, Map<String, String> before) throws WriteRefused {
        String status = before.get(STATUS);
        if (status != null) {
            moves.moveBack(user, issue.getId(), status);
        }
    }
}
