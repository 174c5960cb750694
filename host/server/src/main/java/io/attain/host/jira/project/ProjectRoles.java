package io.attain.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Project roles and their actors: users and groups, by project. */
public final class ProjectRoles implements ProjectRoleManager {

    /** The role that administers a project. */
    public static final String ADMINISTRATORS = "Administrators";

    private static final String SELECT = "select r.id, r.name, r.description from project_role r";
    private static final String ACTS = " from project_role_actor a where a.project_id = :project and a.role_id = r.id"
            + " and (a.actor_kind = 'user' and a.actor = :user or a.actor_kind = 'group' and a.actor in"
            + " (select m.group_name from membership m where m.user_key = :user))";

    private final Database database;
    private final UserManager users;

    /** Roles of this database, held by these users. */
    public ProjectRoles(Database database, UserManager users) {
        this.database = database;
        this.users = users;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return database.call(handle -> handle.createQuery(SELECT + " order by r.name")
                .map(ProjectRoles::map)
                .list());
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(@Nullable ApplicationUser user, Project project) {
        if (user == null) {
            return List.of();
        }
        return database.call(
                handle -> handle.createQuery(SELECT + " where exists (select 1" + ACTS + ") order by r.name")
                        .bind("project", project.getId())
                        .bind("user", user.getKey())
                        .map(ProjectRoles::map)
                        .list());
    }

    @Override
    public @Nullable ProjectRole getProjectRole(@Nullable Long id) {
        return database.call(handle -> handle.createQuery(SELECT + " where r.id = :id")
                        .bind("id", id)
                        .map(ProjectRoles::map)
                        .findOne())
                .orElse(null);
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
        long id = database.call(handle ->
                Ids.insert(handle.createUpdate("insert into project_role (name, description) values (:name, :text)")
                        .bind("name", role.getName())
                        .bind("text", description)));
        return new ProjectRoleImpl(id, role.getName(), description);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        List<String> keys = actors(role, project, "user");
        List<String> groups = actors(role, project, "group");
        Set<ApplicationUser> found = Stream.concat(keys.stream(), members(groups).stream())
                .distinct()
                .map(users::getUserByKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Actors(keys, groups, found);
    }

    private List<String> members(List<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : database.call(handle -> handle.createQuery(
                                "select user_key from membership where group_name in (<groups>) order by user_key")
                        .bindList("groups", groups)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole role, Project project) {
        return getProjectRoles(user, project).stream()
                .anyMatch(held -> held.getId().equals(role.getId()));
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
        database.run(handle -> handle.createUpdate("delete from project_role_actor where project_id = :project"
                        + " and role_id = :role and actor_kind = 'user' and actor = :actor")
                .bind("project", project.getId())
                .bind("role", role.getId())
                .bind("actor", user.getKey())
                .execute());
    }

    private void add(ProjectRole role, Project project, String kind, String actor) {
        if (actors(role, project, kind).contains(actor)) {
            return;
        }
        database.run(handle -> handle.createUpdate("insert into project_role_actor"
                        + " (project_id, role_id, actor_kind, actor) values (:project, :role, :kind, :actor)")
                .bind("project", project.getId())
                .bind("role", role.getId())
                .bind("kind", kind)
                .bind("actor", actor)
                .execute());
    }

    private List<String> actors(ProjectRole role, Project project, String kind) {
        return database.call(handle -> handle.createQuery("select actor from project_role_actor"
                        + " where project_id = :project and role_id = :role and actor_kind = :kind order by actor")
                .bind("project", project.getId())
                .bind("role", role.getId())
                .bind("kind", kind)
                .mapTo(String.class)
                .list());
    }

    private static ProjectRole map(ResultSet row, StatementContext context) throws SQLException {
        return new ProjectRoleImpl(row.getLong("id"), row.getString("name"), row.getString("description"));
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
