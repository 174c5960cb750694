package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells our issues from all others, by the ids that set-up kept. */
@Component
public record SalesIssues(InstalledItems items, SalesProjects projects, MergedIssues merged) {

    /** Which of our types an issue is; nothing if it is none, went up in another or its project is not set up for sales. */
    public Optional<SalesIssueType> typeOf(Issue issue) {
        Long project = issue.getProjectId();
        String type = issue.getIssueTypeId();
        if (project == null || type == null || !projects.includes(project)) {
            return Optional.empty();
        }
        return items.nameOf(InstalledItems.Kind.ISSUE_TYPE, type)
                .filter(name -> !isAway(issue))
                .map(SalesIssueType::valueOf);
    }

    /** Whether an issue went up in another. */
    boolean isAway(Issue issue) {
        Long id = issue.getId();
        return id != null && merged.isAway(id);
    }

    /** Whether an issue is of one type of ours. */
    public boolean is(SalesIssueType type, Issue issue) {
        return typeOf(issue).filter(type::equals).isPresent();
    }

    /** What a sub-task of ours belongs to: its parent, unless that is of a type under which it is nothing. */
    public Optional<Issue> parentOf(Issue issue) {
        return parentOf(issue, Issue::getParentObject);
    }

    /** The same with its parent as it was read. */
    public Optional<Issue> parentOf(Issue issue, Function<Issue, @Nullable Issue> read) {
        List<SalesIssueType> parents =
                typeOf(issue).map(SalesIssueType::parents).orElse(List.of());
        return parents.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(read.apply(issue))
                        .filter(parent ->
                                typeOf(parent).filter(parents::contains).isPresent());
    }

    /** Which of our statuses an issue is in; nothing if it is in none of them. */
    public Optional<SalesStatus> statusOf(Issue issue) {
        String status = issue.getStatusId();
        return status == null ? Optional.empty() : statusOf(status);
    }

    /** Which of our statuses a Jira status id is. */
    public Optional<SalesStatus> statusOf(String statusId) {
        return items.nameOf(InstalledItems.Kind.STATUS, statusId).map(SalesStatus::valueOf);
    }

    /** Jira's id of a type, for searching and creating; nothing before the first set-up. */
    public Optional<String> idOf(SalesIssueType type) {
        return items.idOf(InstalledItems.Kind.ISSUE_TYPE, type.name());
    }

    /** Jira's id of a status, for searching; nothing before the first set-up. */
    public Optional<String> idOf(SalesStatus status) {
        return items.idOf(InstalledItems.Kind.STATUS, status.name());
    }
}
