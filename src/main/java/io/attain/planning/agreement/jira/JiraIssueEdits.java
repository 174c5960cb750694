package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.AssigneeChange;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.planning.agreement.Edit.Mark;
import io.attain.planning.agreement.IssueEdits;
import io.attain.targets.TermField;
import io.attain.targets.jira.TargetIssues;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from Jira's change history who wrote what stands in a target's issue. */
@Component
public record JiraIssueEdits(
        @ComponentImport IssueManager issues,
        @ComponentImport ChangeHistoryManager histories,
        IssuesById byId,
        SalesFields fields,
        TargetIssues targets)
        implements IssueEdits {

    @Override
    public Map<TermField, @Nullable Object> bare(long issueId) {
        Map<TermField, @Nullable Object> bare = new EnumMap<>(TermField.class);
        issue(issueId).ifPresent(issue -> {
            if (fields.written(issue, SalesField.TARGET_AMOUNT, Unit.COUNT).isEmpty()) {
                bare.put(TermField.TARGET_AMOUNT, null);
            }
            if (targets.metric(issue).isEmpty()) {
                bare.put(TermField.METRIC, null);
            }
            bare.put(TermField.PERIOD_START, targets.first(issue).orElse(null));
            bare.put(TermField.PERIOD_END, targets.last(issue).orElse(null));
        });
        return bare;
    }

    /** The history knows a field by the name that it had then. */
    @Override
    public Optional<Mark> last(long issueId, TermField field) {
        SalesField ours = SalesField.valueOf(field.name());
        Set<String> names = new HashSet<>(List.of(ours.jiraName(), fields.nameOf(ours)));
        fields.find(ours).map(CustomField::getUntranslatedName).ifPresent(names::add);
        Predicate<ChangeItemBean> is =
                item -> ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()) && names.contains(item.getField());
        return issue(issueId).flatMap(issue -> Stream.of(issue, issue.getParentObject())
                .filter(Objects::nonNull)
                .flatMap(each -> last(each, is).stream())
                .findFirst());
    }

    @Override
    public Map<Long, String> assignees(Collection<Long> issueIds) {
        Map<Long, String> assignees = new HashMap<>();
        byId.of(issueIds).forEach((id, issue) -> {
            if (issue.getAssigneeId() != null) {
                assignees.put(id, issue.getAssigneeId());
            }
        });
        return assignees;
    }

    @Override
    public Optional<Mark> assigned(long issueId) {
        return issue(issueId).flatMap(issue -> last(issue, AssigneeChange::isOne));
    }

    private Optional<Mark> last(Issue issue, Predicate<ChangeItemBean> is) {
        return histories.getChangeHistories(issue).stream()
                .filter(change -> change.getAuthorKey() != null
                        && change.getChangeItemBeans().stream().anyMatch(is))
                .reduce((former, latter) -> latter)
                .map(change -> new Mark(
                        change.getAuthorKey(),
                        Instant.ofEpochMilli(change.getTimePerformed().getTime())));
    }

    private Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }
}
