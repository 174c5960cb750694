package io.attain.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was changed on issues, when and by whom. */
public final class ChangeHistory {

    private final Database database;

    /** History in this database. */
    public ChangeHistory(Database database) {
        this.database = database;
    }

    /** Changes made together. */
    public record Entry(long id, @Nullable String authorKey, Timestamp at, List<Change> changes) {}

    /** Writes changes made together; none is no entry. */
    public void write(long issueId, @Nullable ApplicationUser author, Timestamp at, List<Change> changes) {
        write(issueId, author == null ? null : author.getKey(), at, changes);
    }

    private void write(long issueId, @Nullable String authorKey, Timestamp at, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        database.run(handle -> {
            long group = Ids.insert(handle.createUpdate(
                            "insert into change_group (issue_id, author_key, created) values (:issue, :author, :at)")
                    .bind("issue", issueId)
                    .bind("author", authorKey)
                    .bind("at", at));
            changes.forEach(change -> handle.createUpdate(
                            "insert into change_item (group_id, field, custom, old_value, old_string,"
                                    + " new_value, new_string)"
                                    + " values (:group, :field, :custom, :from, :fromText, :to, :toText)")
                    .bind("group", group)
                    .bindMethods(change)
                    .execute());
        });
    }

    /**
     * Makes an issue's past another one, as an importer does: no event tells of it. It was changed last when this says.
     *
     * @param created when it was made
     * @param entries all that was changed since, oldest first; their ids are not looked at
     */
    public void replace(long issueId, Timestamp created, List<Entry> entries) {
        database.run(handle -> {
            for (String sql : List.of(
                    "delete from change_item where group_id in (select g.id from change_group g where g.issue_id = :issue)",
                    "delete from change_group where issue_id = :issue")) {
                handle.createUpdate(sql).bind("issue", issueId).execute();
            }
            handle.createUpdate("update issue set created = :created, updated = :updated where id = :issue")
                    .bind("created", created)
                    .bind(
                            "updated",
                            entries.isEmpty()
                                    ? created
                                    : entries.get(entries.size() - 1).at())
                    .bind("issue", issueId)
                    .execute();
            entries.forEach(entry -> write(issueId, entry.authorKey(), entry.at(), entry.changes()));
        });
    }

    /** The issue's history, oldest first. */
    public List<Entry> of(Issue issue) {
        return database.call(handle -> handle.createQuery(
                        "select id, author_key, created from change_group where issue_id = :issue order by id")
                .bind("issue", issue.getId())
                .map((row, context) -> new Entry(
                        row.getLong("id"),
                        row.getString("author_key"),
                        row.getTimestamp("created"),
                        changes(row.getLong("id"))))
                .list());
    }

    private List<Change> changes(long group) {
        return database.call(handle -> handle.createQuery("select field, custom, old_value, old_string, new_value,"
                        + " new_string from change_item where group_id = :group order by id")
                .bind("group", group)
                .map((row, context) -> new Change(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list());
    }
}
