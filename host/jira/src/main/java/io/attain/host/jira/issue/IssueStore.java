package io.attain.host.jira.issue;

import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.field.CustomFields;
import io.attain.host.jira.field.FieldInput;
import io.attain.host.jira.field.FieldValues;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.jira.project.HostPriority;
import io.attain.host.store.Database;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stores issues with their values, and writes down what changed. */
record IssueStore(Database database, Issues issues, CustomFields fields, ChangeHistory history) {

    /** Inserts a draft, which has its key and status; gives it its id. */
    void insert(HostIssue draft) {
        database.run(handle -> {
            IssueRow row = draft.row();
            row.id = issues.table().insert(row);
            if (!draft.labels().isEmpty()) {
                issues.table().setLabels(row.id, draft.labels());
            }
            for (HostCustomField field : fields.all()) {
                Object value = draft.values().get(field.getIdAsLong());
                if (value != null) {
                    values().set(draft.row().id, field, value);
                }
            }
        });
    }

    /** Stores what the object has that the database has not; returns the changes, none if all is as stored. */
    List<Change> save(HostIssue issue, @Nullable ApplicationUser author) {
        return database.call(handle -> {
            HostIssue stored = Objects.requireNonNull(issues.getIssueObject(issue.getId()), issue::toString);
            List<Change> changes = rowChanges(stored, issue);
            changes.addAll(storeValues(stored, issue));
            changes.addAll(storeLabels(stored, issue));
            if (!changes.isEmpty()) {
                Timestamp now = now();
                issue.row().updated = now;
                issues.table().update(issue.row());
                history.write(issue.row().id, author, now, changes);
            }
            return changes;
        });
    }

    void delete(HostIssue issue) {
        issues.table().delete(issue.row().id);
    }

    static Timestamp now() {
        return Timestamp.from(Clock.systemUTC().instant());
    }

    private List<Change> rowChanges(HostIssue stored, HostIssue issue) {
        IssueRow from = stored.row();
        IssueRow to = issue.row();
        List<Change> changes = new ArrayList<>(List.of(
                Change.text("Key", from.key, to.key),
                new Change(
                        "project",
                        id(from.projectId),
                        stored.getProjectObject().getName(),
                        id(to.projectId),
                        issue.getProjectObject().getName()),
                new Change(
                        "issuetype",
                        from.typeId,
                        stored.getIssueType().getName(),
                        to.typeId,
                        issue.getIssueType().getName()),
                Change.text("summary", from.summary, to.summary),
                Change.text("description", from.description, to.description),
                new Change("status", from.statusId, statusName(stored), to.statusId, statusName(issue)),
                new Change(
                        "resolution",
                        from.resolutionId,
                        resolutionName(stored),
                        to.resolutionId,
                        resolutionName(issue)),
                user("assignee", stored.getAssignee(), issue.getAssignee()),
                user("reporter", stored.getReporter(), issue.getReporter()),
                new Change("priority", from.priorityId, priorityName(stored), to.priorityId, priorityName(issue)),
                new Change("duedate", day(from.dueDate), midnight(from.dueDate), day(to.dueDate), midnight(to.dueDate)),
                new Change("Parent", id(from.parentId), parentKey(stored), id(to.parentId), parentKey(issue)),
                Change.text("security", id(from.securityLevelId), id(to.securityLevelId))));
        changes.removeIf(change -> Objects.equals(change.from(), change.to()));
        return changes;
    }

    private List<Change> storeValues(HostIssue stored, HostIssue issue) {
        Map<Long, Object> before = stored.values();
        Map<Long, Object> after = issue.values();
        List<Change> changes = new ArrayList<>();
        for (HostCustomField field : fields.all()) {
            Object from = before.get(field.getIdAsLong());
            Object to = after.get(field.getIdAsLong());
            if (!Objects.equals(from, to)) {
                values().set(issue.row().id, field, to);
                changes.add(new Change(
                        field.getUntranslatedName(),
                        true,
                        FieldValues.id(from),
                        FieldInput.display(from),
                        FieldValues.id(to),
                        FieldInput.display(to)));
            }
        }
        return changes;
    }

    /** History tells labels by their text alone, as Jira's does. */
    private List<Change> storeLabels(HostIssue stored, HostIssue issue) {
        if (!issue.knowsLabels() || issue.labels().equals(stored.labels())) {
            return List.of();
        }
        issues.table().setLabels(issue.row().id, issue.labels());
        return List.of(
                new Change("labels", "", String.join(" ", stored.labels()), "", String.join(" ", issue.labels())));
    }

    private FieldValues values() {
        return issues.parts().values();
    }

    private static Change user(String field, @Nullable ApplicationUser from, @Nullable ApplicationUser to) {
        return new Change(
                field,
                from == null ? null : from.getKey(),
                from == null ? null : from.getDisplayName(),
                to == null ? null : to.getKey(),
                to == null ? null : to.getDisplayName());
    }

    private static @Nullable String statusName(HostIssue issue) {
        return issue.getStatus() == null ? null : issue.getStatus().getName();
    }

    private static @Nullable String resolutionName(HostIssue issue) {
        return issue.resolution().map(Resolution::getName).orElse(null);
    }

    private static @Nullable String priorityName(HostIssue issue) {
        return issue.priority().map(HostPriority::getName).orElse(null);
    }

    private static @Nullable String parentKey(HostIssue issue) {
        return issue.getParentObject() == null ? null : issue.getParentObject().getKey();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String midnight(@Nullable LocalDate day) {
        return day == null ? null : day + " 00:00:00.0";
    }

    private static @Nullable String id(@Nullable Long id) {
        return id == null ? null : id.toString();
    }
}
