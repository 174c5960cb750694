package io.attain.host.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import io.attain.host.jira.user.PreparedThreads;
import io.attain.host.store.Database;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds issues. Each call reads anew, so the object is the caller's to change. */
public final class Issues {

    private final IssueTable table;
    private final IssueParts parts;
    private final PreparedThreads threads;

    /**
     * Issues of this database.
     *
     * @param threads those that may touch them
     */
    public Issues(Database database, IssueParts parts, PreparedThreads threads) {
        this.table = new IssueTable(database);
        this.parts = parts;
        this.threads = threads;
    }

    /** By id. */
    public @Nullable HostIssue getIssueObject(@Nullable Long id) {
        return id == null
                ? null
                : table().byId(id).map(row -> new HostIssue(this, row)).orElse(null);
    }

    /** By the issue's key or one that it had before it was moved. */
    public @Nullable HostIssue getIssueObject(@Nullable String key) {
        return key == null
                ? null
                : table().byKey(upper(key))
                        .or(() -> table().byOldKey(upper(key)))
                        .map(row -> new HostIssue(this, row))
                        .orElse(null);
    }

    /** By the key that it has now. */
    public @Nullable HostIssue getIssueByCurrentKey(@Nullable String key) {
        return key == null
                ? null
                : table().byKey(upper(key)).map(row -> new HostIssue(this, row)).orElse(null);
    }

    /** The issues of these ids, in their order; ids that are gone are left out. */
    public List<HostIssue> byIds(List<Long> ids) {
        Map<Long, IssueRow> rows = table().byIds(ids);
        return ids.stream()
                .filter(rows::containsKey)
                .map(id -> new HostIssue(this, Objects.requireNonNull(rows.get(id))))
                .toList();
    }

    List<HostIssue> subTasks(long parentId) {
        return table().subTasks(parentId).stream()
                .map(row -> new HostIssue(this, row))
                .toList();
    }

    List<Attachment> attachments(long id) {
        return table().attachments(id).stream()
                .<Attachment>map(NamedAttachment::new)
                .toList();
    }

    /** Attaches a file of a name to an issue, which changes it; what the file says is not kept. */
    public void attach(long id, String name) {
        table().attach(id, name);
    }

    /** Where issues are stored, for threads that may touch them. */
    IssueTable table() {
        threads.check();
        return table;
    }

    IssueParts parts() {
        return parts;
    }

    private static String upper(String key) {
        return key.toUpperCase(Locale.ROOT);
    }
}
