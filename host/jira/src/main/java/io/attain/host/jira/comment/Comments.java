package io.attain.host.jira.comment;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Comments. One may be seen by a group or a role only. Who may write is the caller's to check, as in Jira. */
public record Comments(Database database, Users users, Groups groups, ProjectRoles roles, IssueEvents events)
        implements CommentManager {

    private static final String SELECT = "select * from issue_comment where ";

    @Override
    public List<Comment> getCommentsForUser(Issue issue, @Nullable ApplicationUser user) {
        return List.copyOf(seen(issue, user));
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return List.copyOf(all(issue));
    }

    /** The comments of an issue that a user sees, oldest first. */
    public List<HostComment> seen(Issue issue, @Nullable ApplicationUser user) {
        return all(issue).stream().filter(comment -> sees(user, issue, comment)).toList();
    }

    private List<HostComment> all(Issue issue) {
        return database.call(handle -> handle.createQuery(SELECT + "issue_id = :issue order by id")
                .bind("issue", issue.getId())
                .map(this::read)
                .list());
    }

    /** A comment of an issue by its id, if there is one and the user sees it. */
    public Optional<HostComment> find(Issue issue, long id, @Nullable ApplicationUser user) {
        return database.call(handle -> handle.createQuery(SELECT + "id = :id")
                .bind("id", id)
                .map(this::read)
                .findOne()
                .filter(comment -> comment.issueId() == issue.getId() && sees(user, issue, comment)));
    }

    @Override
    public HostComment create(Issue issue, @Nullable ApplicationUser author, String body, boolean event) {
        return create(issue, author, body, CommentLevel.ALL, event);
    }

    /** Adds a comment that only those of a level see. */
    public HostComment create(
            Issue issue, @Nullable ApplicationUser author, String body, CommentLevel level, boolean event) {
        return database.call(handle -> {
            Timestamp now = now();
            long id = Ids.insert(handle.createUpdate("insert into issue_comment (issue_id, author_key,"
                            + " update_author_key, body, group_level, role_level, created, updated)"
                            + " values (:issue, :author, :author, :body, :group, :role, :now, :now)")
                    .bind("issue", issue.getId())
                    .bind("author", author == null ? null : author.getKey())
                    .bind("body", body)
                    .bind("group", level.group())
                    .bind("role", level.roleId())
                    .bind("now", now));
            int unused = handle.createUpdate("update issue set updated = :now where id = :issue")
                    .bind("now", now)
                    .bind("issue", issue.getId())
                    .execute();
            Date created = Date.from(now.toInstant());
            HostComment made = new HostComment(id, issue.getId(), author, author, body, level, created, created);
            if (event) {
                events.fire(issue, author, made, EventType.ISSUE_COMMENTED_ID);
            }
            return made;
        });
    }

    /** Gives a comment another text and level. */
    public HostComment update(
            Issue issue, HostComment comment, @Nullable ApplicationUser author, String body, CommentLevel level) {
        return database.call(handle -> {
            handle.createUpdate("update issue_comment set body = :body, group_level = :group, role_level = :role,"
                            + " update_author_key = :author, updated = :now where id = :id")
                    .bind("body", body)
                    .bind("group", level.group())
                    .bind("role", level.roleId())
                    .bind("author", author == null ? null : author.getKey())
                    .bind("now", now())
                    .bind("id", comment.getId())
                    .execute();
            events.fire(issue, author, EventType.ISSUE_COMMENT_EDITED_ID);
            return find(issue, comment.getId(), author).orElse(comment);
        });
    }

    /** Deletes a comment. */
    public void delete(Issue issue, HostComment comment, @Nullable ApplicationUser user) {
        database.run(handle -> {
            handle.createUpdate("delete from issue_comment where id = :id")
                    .bind("id", comment.getId())
                    .execute();
            events.fire(issue, user, EventType.ISSUE_COMMENT_DELETED_ID);
        });
    }

    private static Timestamp now() {
        return Timestamp.from(Clock.systemUTC().instant());
    }

    private HostComment read(ResultSet row, StatementContext context) throws SQLException {
        String author = row.getString("author_key");
        String updateAuthor = row.getString("update_author_key");
        return new HostComment(
                row.getLong("id"),
                row.getLong("issue_id"),
                users.getUserByKeyEvenWhenUnknown(author),
                users.getUserByKeyEvenWhenUnknown(updateAuthor == null ? author : updateAuthor),
                row.getString("body"),
                new CommentLevel(row.getString("group_level"), row.getObject("role_level", Long.class)),
                date(row.getTimestamp("created")),
                date(row.getTimestamp("updated")));
    }

    private static Date date(@Nullable Timestamp stored) {
        return Date.from(
                Objects.requireNonNull(stored, "a column that is never null").toInstant());
    }

    private boolean sees(@Nullable ApplicationUser user, Issue issue, HostComment comment) {
        CommentLevel level = comment.level();
        return level.equals(CommentLevel.ALL) || (user != null && isMember(user, issue, level));
    }

    /** Whether a user belongs to those of a level. */
    public boolean isMember(ApplicationUser user, Issue issue, CommentLevel level) {
        return (level.group() == null || groups.of(user).contains(level.group()))
                && (level.roleId() == null
                        || roles.getProjectRoles(user, issue.getProjectObject()).stream()
                                .anyMatch(held -> held.getId().equals(level.roleId())));
    }
}
