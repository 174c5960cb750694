package io.attain.host.jira.issue;

import io.attain.host.store.Ids;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An issue's row, changed in place by whoever holds the issue and stored by {@link IssueStore}. */
final class IssueRow {

    long id = Ids.NONE;
    String key = "";
    long number;
    long projectId;
    String typeId;

    @Nullable
    Long parentId;

    String summary = "";

    @Nullable
    String description;

    String statusId = "";

    @Nullable
    String assigneeKey;

    @Nullable
    String reporterKey;

    @Nullable
    String creatorKey;

    @Nullable
    String priorityId;

    @Nullable
    LocalDate dueDate;

    final Timestamp created;
    Timestamp updated;

    @Nullable
    String resolutionId;

    @Nullable
    Timestamp resolved;

    @Nullable
    Long securityLevelId;

    /** The row of an issue not yet stored. */
    IssueRow(long projectId, String typeId, Timestamp created) {
        this.projectId = projectId;
        this.typeId = typeId;
        this.created = created;
        this.updated = created;
    }
}
