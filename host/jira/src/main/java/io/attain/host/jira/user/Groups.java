package io.attain.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Groups and who is in them. */
public final class Groups {

    /** The group that may administer the site. */
    public static final String ADMINISTRATORS = "jira-administrators";
    /** The group whose members use the site. */
    public static final String SOFTWARE_USERS = "jira-software-users";

    /** The keys of each group's members. */
    private final Kept<Map<String, Set<String>>> members;

    /** Groups of this database. */
    public Groups(Database database) {
        members = new Kept<>(database, Groups::read);
    }

    private static Map<String, Set<String>> read(Handle handle) {
        Map<String, Set<String>> members = new TreeMap<>();
        handle.createQuery("select g.group_name, m.user_key from app_group g"
                        + " left join membership m on m.group_name = g.group_name")
                .map((row, context) -> new Membership(row.getString(1), row.getString(2)))
                .forEach(membership -> membership.addTo(members));
        return members;
    }

    /** All groups' names, sorted. */
    public List<String> names() {
        return List.copyOf(members.get().keySet());
    }

    /** Makes a group; one that exists stays as it is. */
    public void create(String group) {
        if (!members.get().containsKey(group)) {
            members.change(handle -> handle.createUpdate("insert into app_group (group_name) values (:group)")
                    .bind("group", group)
                    .execute());
        }
    }

    /** The names of the groups that the user is in. */
    public Set<String> of(ApplicationUser user) {
        return members.get().entrySet().stream()
                .filter(group -> group.getValue().contains(user.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether the user is in one of these groups. */
    public boolean has(ApplicationUser user, Collection<String> groups) {
        return groups.stream().anyMatch(group -> keys(group).contains(user.getKey()));
    }

    /** The keys of the group's members, sorted. */
    public List<String> members(String group) {
        return List.copyOf(keys(group));
    }

    private Set<String> keys(String group) {
        return members.get().getOrDefault(group, Set.of());
    }

    /** Puts the user into the group; does nothing if already there. */
    public void add(ApplicationUser user, String group) {
        if (!keys(group).contains(user.getKey())) {
            members.change(handle -> handle.createUpdate(
                            "insert into membership (group_name, user_key) values (:group, :user)")
                    .bind("group", group)
                    .bind("user", user.getKey())
                    .execute());
        }
    }

    /** Takes the user out of the group. */
    public void remove(ApplicationUser user, String group) {
        members.change(
                handle -> handle.createUpdate("delete from membership where group_name = :group and user_key = :user")
                        .bind("group", group)
                        .bind("user", user.getKey())
                        .execute());
    }

    /** A user's key in a group, or a group without members. */
    private record Membership(String group, @Nullable String user) {

        void addTo(Map<String, Set<String>> members) {
            Set<String> keys = members.computeIfAbsent(group, name -> new TreeSet<>());
            if (user != null) {
                keys.add(user);
            }
        }
    }
}
