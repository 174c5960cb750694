package io.attain.host.jira.issue;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** An issue's row. */
record IssueRow(
        long id,
        String key,
        long number,
        long projectId,
        String typeId,
        @Nullable Long parentId,
        String summary,
        @Nullable String description,
        String statusId,
        @Nullable String assigneeKey,
        @Nullable String reporterKey,
        @Nullable String creatorKey,
        Timestamp created,
        Timestamp updated,
        @Nullable Timestamp resolved) {}
