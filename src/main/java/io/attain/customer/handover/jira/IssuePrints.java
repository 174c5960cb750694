package io.attain.customer.handover.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All that issues say but whose they are: what a handover must leave as it was. Targets are called by their owners, and key actions
 * recommended to these: that follows the owner.
 */
@Component
record IssuePrints(IssuesById issues, SalesIssues types, SalesFields fields) {

    /** What issues say, by their ids; those that are gone are missing. */
    Map<Long, String> of(Collection<Long> ids) {
        Map<Long, String> prints = new HashMap<>();
        issues.of(ids).forEach((id, issue) -> prints.put(id, of(issue)));
        return prints;
    }

    private String of(Issue issue) {
        List<Object> own = Arrays.asList(
                issue.getKey(),
                issue.getProjectId(),
                issue.getIssueTypeId(),
                issue.getParentId(),
                isTarget(issue) ? "" : issue.getSummary(),
                issue.getStatusId(),
                issue.getDueDate(),
                issue.getCreated(),
                issue.getCreatorId(),
                issue.getResolutionDate(),
                issue.getSecurityLevelId());
        Stream<Object> ours = types.typeOf(issue).map(SalesIssueType::fields).orElse(List.of()).stream()
                .filter(field -> field != SalesField.KEY_ACTIONS)
                .flatMap(field -> fields.find(field).stream())
                .map(issue::getCustomFieldValue);
        return Stream.concat(own.stream(), ours).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private boolean isTarget(Issue issue) {
        return types.is(SalesIssueType.SALES_TARGET, issue) || types.is(SalesIssueType.TARGET_SHARE, issue);
    }
}
