package io.attain.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.Users;
import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Project roles and their actors: users and groups, by project. */
public final class ProjectRoles implements ProjectRoleManager {

    /** The role that administers a project. */
    public static final String ADMINISTRATORS = "Administrators";

    private final Users users;
    private final Groups groups;
    private final Rows<ProjectRole> roles;
    private final Kept<Map<Held, Holders>> holders;

    /** Roles of this database, held by these users and groups. */
    public ProjectRoles(Database database, Users users, Groups groups) {
        this.users = users;
        this.groups = groups;
        roles = new Rows<>(database, "project_role", "name", ProjectRoles::map);
        holders = new Kept<>(database, ProjectRoles::read);
    }

    private static Map<Held, Holders> read(Handle handle) {
        Map<Held, Holders> found = new HashMap<>();
        handle.createQuery("select project_id, role_id, actor_kind, actor from project_role_actor order by actor")
                .map((row, context) -> {
                    Held role = new Held(row.getLong("role_id"), row.getLong("project_id"));
                    found.computeIfAbsent(role, held -> new Holders(new ArrayList<>(), new ArrayList<>()))
                            .ofKind(row.getString("actor_kind"))
                            .add(row.getString("actor"));
                    return role;
                })
                .list();
        return found;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return roles.all();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(@Nullable ApplicationUser user, Project project) {
        if (user == null) {
            return List.of();
        }
        return roles.all().stream()
                .filter(role -> isHeld(role.getId(), project.getId(), user))
                .toList();
    }

    @Override
    public @Nullable ProjectRole getProjectRole(@Nullable Long id) {
        return roles.find(id).orElse(null);
    }

    @Override
    public @Nullable ProjectRole getProjectRole(String name) {
        return getProjectRoles().stream()
                .filter(role -> role.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRole createRole(ProjectRole role) {
        if (getProjectRole(role.getName()) != null) {
            throw new IllegalArgumentException("There is a project role named '" + role.getName() + "' already");
        }
        String description = role.getDescription() == null ? "" : role.getDescription();
        return roles.get(roles.insert(Row.of("name", role.getName()).and("description", description)));
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        Holders holding = holders(role.getId(), project.getId());
        Set<ApplicationUser> found = Stream.concat(
                        holding.users().stream(),
                        holding.groups().stream()
                                .flatMap(group -> groups.members(group).stream())
                                .sorted())
                .distinct()
                .map(users::getUserByKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Actors(List.copyOf(holding.users()), List.copyOf(holding.groups()), found);
    }

    /** Whether a user holds the role of this id in a project, also by a group. */
    public boolean isHeld(long roleId, long projectId, ApplicationUser user) {
        Holders holding = holders(roleId, projectId);
        return holding.users().contains(user.getKey()) || groups.has(user, holding.groups());
    }

    private Holders holders(long roleId, long projectId) {
        return holders.get().getOrDefault(new Held(roleId, projectId), Holders.NOBODY);
    }

    @Override
    public boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole role, Project project) {
        return user != null && isHeld(role.getId(), project.getId(), user);
    }

    /** Gives the role of this id another name and description. */
    public void updateRole(ProjectRole role) {
        roles.update(role.getId(), Row.of("name", role.getName()).and("description", role.getDescription()));
    }

    /** Removes a role from all projects. */
    public void deleteRole(ProjectRole role) {
        holders.change(handle -> handle.execute("delete from project_role_actor where role_id = ?", role.getId()));
        roles.change(handle -> handle.execute("delete from project_role where id = ?", role.getId()));
    }

    /** Makes the user an actor of the role; does nothing if already one. */
    public void addUser(ProjectRole role, Project project, ApplicationUser user) {
        add(role, project, "user", user.getKey());
    }

    /** Makes the group an actor of the role; does nothing if already one. */
    public void addGroup(ProjectRole role, Project project, String group) {
        add(role, project, "group", group);
    }

    /** Takes the role from the user; a group's members keep what the group has. */
    public void removeUser(ProjectRole role, Project project, ApplicationUser user) {
        holders.change(handle -> handle.createUpdate("delete from project_role_actor where project_id = :project"
                        + " and role_id = :role and actor_kind = 'user' and actor = :actor")
                .bind("project", project.getId())
                .bind("role", role.getId())
                .bind("actor", user.getKey())
                .execute());
    }

    private void add(ProjectRole role, Project project, String kind, String actor) {
        if (holders(role.getId(), project.getId()).ofKind(kind).contains(actor)) {
            return;
        }
        holders.change(handle -> handle.createUpdate("insert into project_role_actor"
                        + " (project_id, role_id, actor_kind, actor) values (:project, :role, :kind, :actor)")
                .bind("project", project.getId())
                .bind("role", role.getId())
                .bind("kind", kind)
                .bind("actor", actor)
                .execute());
    }

    private static ProjectRole map(ResultSet row, StatementContext context) throws SQLException {
        return new ProjectRoleImpl(row.getLong("id"), row.getString("name"), row.getString("description"));
    }

    private record Held(long role, long project) {}

    /** Keys of users and names of groups, sorted. */
    private record Holders(List<String> users, List<String> groups) {
        private static final Holders NOBODY = new Holders(List.of(), List.of());

        List<String> ofKind(String kind) {
            return kind.equals("user") ? users : groups;
        }
    }

    /** A role's actors in one project: keys of users, names of groups, and everybody that they stand for. */
    public record Actors(List<String> userKeys, List<String> groups, Set<ApplicationUser> users)
            implements ProjectRoleActors {

        @Override
        public Set<ApplicationUser> getUsers() {
            return users;
        }
    }
}
