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
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments. One may be seen by a group or a role only. Who may write is the caller's to check, as in Jira. */
public record Comments(Database database, Users users, Groups groups, ProjectRoles roles, IssueEvents events)
        implements CommentManager {

    @Override
    public List<Comment> getCommentsForUser(Issue issue, @Nullable ApplicationUser user) {
        List<HostComment> all = database.call(handle -> handle.createQuery("select id, author_key, body, group_level,"
                        + " role_level, created from issue_comment where issue_id = :issue order by id")
                .bind("issue", issue.getId())
                .map((row, context) -> new HostComment(
                        row.getLong("id"),
                        users.getUserByKeyEvenWhenUnknown(row.getString("author_key")),
                        row.getString("body"),
                        row.getString("group_level"),
                        row.getObject("role_level", Long.class),
                        Date.from(row.getTimestamp("created").toInstant())))
                .list());
        return List.copyOf(
                all.stream().filter(comment -> sees(user, issue, comment)).toList());
    }

    @Override
    public Comment create(Issue issue, @Nullable ApplicationUser author, String body, boolean event) {
        return database.call(handle -> {
            Instant now = Clock.systemUTC().instant();
            long id = Ids.insert(handle.createUpdate("insert into issue_comment (issue_id, author_key, body, created,"
                            + " updated) values (:issue, :author, :body, :now, :now)")
                    .bind("issue", issue.getId())
                    .bind("author", author == null ? null : author.getKey())
                    .bind("body", body)
                    .bind("now", Timestamp.from(now)));
            if (event) {
                events.fire(issue, author, EventType.ISSUE_COMMENTED_ID);
            }
            return new HostComment(id, author, body, null, null, Date.from(now));
        });
    }

    private boolean sees(@Nullable ApplicationUser user, Issue issue, HostComment comment) {
        String group = comment.groupLevel();
        Long role = comment.roleLevel();
        if (group == null && role == null) {
            return true;
        }
        return user != null
                && (group == null || groups.of(user).contains(group))
                && (role == null
                        || roles.getProjectRoles(user, issue.getProjectObject()).stream()
                                .anyMatch(held -> held.getId().equals(role)));
    }
}
