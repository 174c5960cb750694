package io.attain.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Database;
import java.util.List;
import java.util.Objects;

/** Who watches issues. Who may watch or see who does is the caller's to check; nobody is mailed. */
public record Watchers(Database database, Users users) {

    /** Those who watch an issue, by their names. */
    public List<ApplicationUser> of(Issue issue) {
        List<String> keys =
                database.call(handle -> handle.createQuery("select w.user_key from issue_watcher w join app_user u"
                                + " on u.user_key = w.user_key where w.issue_id = :issue order by u.user_name")
                        .bind("issue", issue.getId())
                        .mapTo(String.class)
                        .list());
        return keys.stream()
                .<ApplicationUser>map(users::getUserByKeyEvenWhenUnknown)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Has a user watch an issue; one who does goes on. */
    public void add(Issue issue, ApplicationUser user) {
        database.run(handle -> {
            if (!of(issue).contains(user)) {
                handle.createUpdate("insert into issue_watcher (issue_id, user_key) values (:issue, :user)")
                        .bind("issue", issue.getId())
                        .bind("user", user.getKey())
                        .execute();
            }
        });
    }

    /** Has a user watch an issue no longer. */
    public void remove(Issue issue, ApplicationUser user) {
        database.run(
                handle -> handle.createUpdate("delete from issue_watcher where issue_id = :issue and user_key = :user")
                        .bind("issue", issue.getId())
                        .bind("user", user.getKey())
                        .execute());
    }
}
