package io.attain.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import java.util.List;
import java.util.Set;

/** Groups and who is in them. */
public final class Groups {

    /** The group that may administer the site. */
    public static final String ADMINISTRATORS = "jira-administrators";
    /** The group whose members use the site. */
    public static final String SOFTWARE_USERS = "jira-software-users";

    private final Database database;

    /** Groups of this database. */
    public Groups(Database database) {
        this.database = database;
    }

    /** All groups' names, sorted. */
    public List<String> names() {
        return database.call(handle -> handle.createQuery("select group_name from app_group order by group_name")
                .mapTo(String.class)
                .list());
    }

    /** Makes a group; one that exists stays as it is. */
    public void create(String group) {
        if (!names().contains(group)) {
            database.run(handle -> handle.createUpdate("insert into app_group (group_name) values (:group)")
                    .bind("group", group)
                    .execute());
        }
    }

    /** The names of the groups that the user is in. */
    public Set<String> of(ApplicationUser user) {
        return database.call(handle -> handle.createQuery("select group_name from membership where user_key = :user")
                .bind("user", user.getKey())
                .mapTo(String.class)
                .set());
    }

    /** The keys of the group's members, sorted. */
    public List<String> members(String group) {
        return database.call(handle -> handle.createQuery(
                        "select user_key from membership where group_name = :group order by user_key")
                .bind("group", group)
                .mapTo(String.class)
                .list());
    }

    /** Puts the user into the group; does nothing if already there. */
    public void add(ApplicationUser user, String group) {
        if (!of(user).contains(group)) {
            database.run(handle -> handle.createUpdate(
                            "insert into membership (group_name, user_key) values (:group, :user)")
                    .bind("group", group)
                    .bind("user", user.getKey())
                    .execute());
        }
    }

    /** Takes the user out of the group. */
    public void remove(ApplicationUser user, String group) {
        database.run(
                handle -> handle.createUpdate("delete from membership where group_name = :group and user_key = :user")
                        .bind("group", group)
                        .bind("user", user.getKey())
                        .execute());
    }
}
