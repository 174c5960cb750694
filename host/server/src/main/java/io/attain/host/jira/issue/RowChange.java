package io.attain.host.jira.issue;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** Copies of a row with something changed. */
record RowChange(IssueRow row) {

    IssueRow stored(long id) {
        return new IssueRow(
                id,
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                row.parentId(),
                row.summary(),
                row.description(),
                row.statusId(),
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }

    IssueRow summary(String summary) {
        return new IssueRow(
                row.id(),
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                row.parentId(),
                summary,
                row.description(),
                row.statusId(),
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }

    IssueRow description(@Nullable String description) {
        return new IssueRow(
                row.id(),
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                row.parentId(),
                row.summary(),
                description,
                row.statusId(),
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }

    IssueRow assignee(@Nullable String assigneeKey) {
        return new IssueRow(
                row.id(),
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                row.parentId(),
                row.summary(),
                row.description(),
                row.statusId(),
                assigneeKey,
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }

    IssueRow reporter(@Nullable String reporterKey) {
        return new IssueRow(
                row.id(),
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                row.parentId(),
                row.summary(),
                row.description(),
                row.statusId(),
                row.assigneeKey(),
                reporterKey,
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }

    IssueRow parent(@Nullable Long parentId) {
        return new IssueRow(
                row.id(),
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                parentId,
                row.summary(),
                row.description(),
                row.statusId(),
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }

    IssueRow numbered(String key, long number) {
        return new IssueRow(
                row.id(),
                key,
                number,
                row.projectId(),
                row.typeId(),
                row.parentId(),
                row.summary(),
                row.description(),
                row.statusId(),
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }

    IssueRow status(String statusId, @Nullable Timestamp resolved) {
        return new IssueRow(
                row.id(),
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                row.parentId(),
                row.summary(),
                row.description(),
                statusId,
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                resolved);
    }

    IssueRow updated(Timestamp updated) {
        return new IssueRow(
                row.id(),
                row.key(),
                row.number(),
                row.projectId(),
                row.typeId(),
                row.parentId(),
                row.summary(),
                row.description(),
                row.statusId(),
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                updated,
                row.resolved());
    }

    IssueRow moved(String key, long number, long projectId, String typeId) {
        return new IssueRow(
                row.id(),
                key,
                number,
                projectId,
                typeId,
                row.parentId(),
                row.summary(),
                row.description(),
                row.statusId(),
                row.assigneeKey(),
                row.reporterKey(),
                row.creatorKey(),
                row.created(),
                row.updated(),
                row.resolved());
    }
}
