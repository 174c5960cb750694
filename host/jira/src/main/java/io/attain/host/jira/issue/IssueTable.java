package io.attain.host.jira.issue;

import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Issues as rows. */
record IssueTable(Database database) {

    private static final String SELECT = "select id, issue_key, num, project_id, issue_type_id, parent_id, summary,"
            + " description, status_id, assignee_key, reporter_key, creator_key, created, updated, resolution_id, resolved,"
            + " security_level_id, priority_id, due_date from issue";

    Optional<IssueRow> byId(long id) {
        return rows("id = :value", id, ResultIterable::findOne);
    }

    private <R> R rows(String where, Object value, Function<ResultIterable<IssueRow>, R> taken) {
        return database.call(handle -> taken.apply(handle.createQuery(SELECT + " where " + where)
                .bind("value", value)
                .map(IssueTable::map)));
    }

    /** The rows of these ids by id; ids without a row are missing. */
    Map<Long, IssueRow> byIds(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.call(handle -> handle.createQuery(SELECT + " where id in (<ids>)")
                        .bindList("ids", ids)
                        .map(IssueTable::map)
                        .collect(Collectors.toMap(row -> row.id, row -> row)));
    }

    /** The status of an issue, which nobody else changes before the transaction ends. */
    Optional<String> holdStatus(long id) {
        return database.call(handle -> handle.createQuery("select status_id from issue where id = :id for update")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    Optional<IssueRow> byKey(String key) {
        return rows("issue_key = :value", key, ResultIterable::findOne);
    }

    Optional<IssueRow> byOldKey(String key) {
        return rows("id = (select issue_id from issue_old_key where old_key = :value)", key, ResultIterable::findOne);
    }

    List<IssueRow> subTasks(long parentId) {
        return rows("parent_id = :value order by id", parentId, ResultIterable::list);
    }

    /** Inserts the row under a new id, which it returns; the row's own id is not looked at. */
    long insert(IssueRow row) {
        return database.call(handle -> Ids.insert(bind(
                handle.createUpdate("insert into issue (issue_key, num, project_id, issue_type_id, parent_id, summary,"
                        + " description, status_id, assignee_key, reporter_key, creator_key, created, updated, resolution_id,"
                        + " resolved, security_level_id, priority_id, due_date)"
                        + " values (:key, :num, :project, :type, :parent, :summary, :description, :status, :assignee,"
                        + " :reporter, :creator, :created, :updated, :resolution, :resolved,"
                        + " :level, :priority, :due)"),
                row)));
    }

    void update(IssueRow row) {
        database.run(handle -> bind(
                        handle.createUpdate(
                                "update issue set issue_key = :key, num = :num, project_id = :project,"
                                        + " issue_type_id = :type, parent_id = :parent, summary = :summary,"
                                        + " description = :description, status_id = :status, assignee_key = :assignee,"
                                        + " reporter_key = :reporter, creator_key = :creator, created = :created,"
                                        + " updated = :updated, resolution_id = :resolution, resolved = :resolved,"
                                        + " security_level_id = :level, priority_id = :priority, due_date = :due where id = :id"),
                        row)
                .bind("id", row.id)
                .execute());
    }

    /** Removes the issue and all that is only the issue's: links, comments, history, values, old keys. */
    void delete(long id) {
        database.run(handle -> {
            for (String sql : List.of(
                    "delete from issue_link where source_id = :id or destination_id = :id",
                    "delete from issue_comment where issue_id = :id",
                    "delete from issue_attachment where issue_id = :id",
                    "delete from change_item where group_id in (select g.id from change_group g where g.issue_id = :id)",
                    "delete from change_group where issue_id = :id",
                    "delete from custom_value where issue_id = :id",
                    "delete from issue_old_key where issue_id = :id",
                    "delete from issue where id = :id")) {
                handle.createUpdate(sql).bind("id", id).execute();
            }
        });
    }

    /** The labels of an issue, in their order. */
    List<String> labels(long id) {
        return database.call(
                handle -> handle.createQuery("select label from issue_label where issue_id = :id order by label")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    void setLabels(long id, Collection<String> labels) {
        database.run(handle -> {
            handle.createUpdate("delete from issue_label where issue_id = :id")
                    .bind("id", id)
                    .execute();
            labels.forEach(
                    label -> handle.createUpdate("insert into issue_label (issue_id, label) values (:id, :label)")
                            .bind("id", id)
                            .bind("label", label)
                            .execute());
        });
    }

    /** The names of the files that are attached to an issue, the oldest first. */
    List<String> attachments(long id) {
        return database.call(
                handle -> handle.createQuery("select name from issue_attachment where issue_id = :id order by id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    void attach(long id, String name) {
        database.run(handle -> {
            handle.createUpdate("insert into issue_attachment (issue_id, name) values (:id, :name)")
                    .bind("id", id)
                    .bind("name", name)
                    .execute();
            handle.createUpdate("update issue set updated = :now where id = :id")
                    .bind("id", id)
                    .bind("now", Timestamp.from(Clock.systemUTC().instant()))
                    .execute();
        });
    }

    void rememberKey(String oldKey, long issueId) {
        database.run(handle -> handle.createUpdate("insert into issue_old_key (old_key, issue_id) values (:key, :id)")
                .bind("key", oldKey)
                .bind("id", issueId)
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, IssueRow row) {
        return statement
                .bind("key", row.key)
                .bind("num", row.number)
                .bind("project", row.projectId)
                .bind("type", Ids.parse(row.typeId))
                .bind("parent", row.parentId)
                .bind("summary", row.summary)
                .bind("description", row.description)
                .bind("status", Ids.parse(row.statusId))
                .bind("assignee", row.assigneeKey)
                .bind("reporter", row.reporterKey)
                .bind("creator", row.creatorKey)
                .bind("created", row.created)
                .bind("updated", row.updated)
                .bind("resolution", row.resolutionId == null ? null : Ids.parse(row.resolutionId))
                .bind("resolved", row.resolved)
                .bind("level", row.securityLevelId)
                .bind("priority", row.priorityId == null ? null : Ids.parse(row.priorityId))
                .bind("due", row.dueDate);
    }

    private static IssueRow map(ResultSet row, StatementContext context) throws SQLException {
        IssueRow issue = new IssueRow(
                row.getLong("project_id"), row.getString("issue_type_id"), instant(row.getTimestamp("created")));
        issue.id = row.getLong("id");
        issue.key = row.getString("issue_key");
        issue.number = row.getLong("num");
        issue.parentId = row.getObject("parent_id", Long.class);
        issue.summary = row.getString("summary");
        issue.description = row.getString("description");
        issue.statusId = row.getString("status_id");
        issue.assigneeKey = row.getString("assignee_key");
        issue.reporterKey = row.getString("reporter_key");
        issue.creatorKey = row.getString("creator_key");
        issue.updated = instant(row.getTimestamp("updated"));
        issue.resolutionId = row.getString("resolution_id");
        issue.resolved = row.getTimestamp("resolved");
        issue.securityLevelId = row.getObject("security_level_id", Long.class);
        issue.priorityId = row.getString("priority_id");
        issue.dueDate = row.getObject("due_date", LocalDate.class);
        return issue;
    }

    private static Timestamp instant(@Nullable Timestamp stored) {
        return Objects.requireNonNull(stored, "a column that is never null");
    }
}
