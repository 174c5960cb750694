package io.attain.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.project.HostPriority;
import io.attain.host.store.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An issue in memory. Users, statuses and values are looked up when asked for. Setters change this object only; the
 * operation that handed it out stores it. Before it is stored first it has no id, no key and no status.
 */
public final class HostIssue implements MutableIssue {

    private final Issues issues;
    private final IssueRow row;
    private @Nullable Map<Long, Object> values;
    private @Nullable SortedSet<String> labels;
    private @Nullable String comment;

    HostIssue(Issues issues, IssueRow row) {
        this.issues = issues;
        this.row = row;
    }

    /** A draft of an issue of this type, made by this user now. */
    static HostIssue draft(Issues issues, long projectId, String typeId, @Nullable ApplicationUser creator) {
        IssueRow row =
                new IssueRow(projectId, typeId, Timestamp.from(Clock.systemUTC().instant()));
        row.creatorKey = key(creator);
        row.reporterKey = key(creator);
        row.priorityId =
                issues.parts().priorities().usual().map(HostPriority::getId).orElse(null);
        HostIssue draft = new HostIssue(issues, row);
        draft.values = new HashMap<>();
        draft.labels = new TreeSet<>();
        return draft;
    }

    IssueParts parts() {
        return issues.parts();
    }

    /** All but the custom values, to be read and changed. */
    IssueRow row() {
        return row;
    }

    /** The values by field id, to be read and changed. */
    Map<Long, Object> values() {
        if (values == null) {
            values = issues.parts().values().of(row.id);
        }
        return values;
    }

    /** Keeps a comment to be added when the checked operation is carried out. */
    void comment(@Nullable String text) {
        this.comment = text;
    }

    @Nullable
    String takeComment() {
        String taken = comment;
        comment = null;
        return taken;
    }

    boolean isStored() {
        return row.id != Ids.NONE;
    }

    /** How the issue ended; nothing while it is unresolved. */
    public Optional<Resolution> resolution() {
        return Optional.ofNullable(row.resolutionId).map(issues.parts().resolutions()::getResolution);
    }

    /** How urgent it is; nothing where nobody said so. */
    public Optional<HostPriority> priority() {
        return issues.parts().priorities().find(row.priorityId);
    }

    /** The day on which it is to be done. */
    public Optional<LocalDate> dueDate() {
        return Optional.ofNullable(row.dueDate);
    }

    /** Words that it was marked with, in their order. */
    public SortedSet<String> labels() {
        if (labels == null) {
            labels = new TreeSet<>(issues.table().labels(row.id));
        }
        return labels;
    }

    /** Whether its labels are known to this object, so that they may have been changed. */
    boolean knowsLabels() {
        return labels != null;
    }

    /** Ends the issue so, or, for null, lets it go on. */
    void resolve(@Nullable String resolutionId) {
        if (!Objects.equals(row.resolutionId, resolutionId)) {
            row.resolutionId = resolutionId;
            row.resolved = resolutionId == null ? null : IssueStore.now();
        }
    }

    /** Who made the issue. */
    public @Nullable ApplicationUser creator() {
        return issues.parts().users().getUserByKeyEvenWhenUnknown(row.creatorKey);
    }

    @Override
    public @Nullable String getCreatorId() {
        return row.creatorKey;
    }

    @Override
    public @Nullable Long getId() {
        return isStored() ? row.id : null;
    }

    @Override
    public @Nullable String getKey() {
        return isStored() ? row.key : null;
    }

    @Override
    public Project getProjectObject() {
        return Objects.requireNonNull(issues.parts().projects().getProjectObj(row.projectId), "an issue's project");
    }

    @Override
    public Long getProjectId() {
        return row.projectId;
    }

    @Override
    public IssueType getIssueType() {
        return Objects.requireNonNull(issues.parts().types().getIssueType(row.typeId), "an issue's type");
    }

    @Override
    public String getIssueTypeId() {
        return row.typeId;
    }

    @Override
    public String getSummary() {
        return row.summary;
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return issues.parts().users().getUserByKeyEvenWhenUnknown(row.assigneeKey);
    }

    @Override
    public @Nullable String getAssigneeId() {
        return row.assigneeKey;
    }

    @Override
    public @Nullable ApplicationUser getReporter() {
        return issues.parts().users().getUserByKeyEvenWhenUnknown(row.reporterKey);
    }

    @Override
    public @Nullable String getDescription() {
        return row.description;
    }

    @Override
    public Timestamp getCreated() {
        return row.created;
    }

    @Override
    public Timestamp getUpdated() {
        return row.updated;
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        return row.resolved;
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return row.dueDate == null ? null : Timestamp.valueOf(row.dueDate.atStartOfDay());
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField field) {
        return values().get(field.getIdAsLong());
    }

    @Override
    public @Nullable Status getStatus() {
        return issues.parts().statuses().getStatus(row.statusId);
    }

    @Override
    public @Nullable String getStatusId() {
        return row.statusId.isEmpty() ? null : row.statusId;
    }

    @Override
    public boolean isSubTask() {
        return row.parentId != null;
    }

    @Override
    public @Nullable Long getParentId() {
        return row.parentId;
    }

    @Override
    public @Nullable Issue getParentObject() {
        return row.parentId == null ? null : issues.getIssueObject(row.parentId);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return isStored() ? List.copyOf(issues.subTasks(row.id)) : List.of();
    }

    @Override
    public Collection<Attachment> getAttachments() {
        return isStored() ? issues.attachments(row.id) : List.of();
    }

    @Override
    public @Nullable Long getSecurityLevelId() {
        return row.securityLevelId;
    }

    @Override
    public void setSummary(String summary) {
        row.summary = summary;
    }

    @Override
    public void setAssignee(@Nullable ApplicationUser assignee) {
        row.assigneeKey = key(assignee);
    }

    @Override
    public void setDescription(@Nullable String description) {
        row.description = description;
    }

    @Override
    public void setCustomFieldValue(CustomField field, @Nullable Object value) {
        if (value == null) {
            values().remove(field.getIdAsLong());
        } else {
            values().put(field.getIdAsLong(), value);
        }
    }

    private static @Nullable String key(@Nullable ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (isStored() && other instanceof HostIssue issue && row.id == issue.row.id);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id);
    }

    @Override
    public String toString() {
        return row.key;
    }
}
