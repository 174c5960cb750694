package io.attain.host.jira.permission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.workflow.StepPermissions;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Kept;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Project permissions. Nobody who is not logged in, or not active, holds any; nor does anybody for an issue of which the
 * security level does not admit them, nor whom the step that an issue is in leaves out.
 */
public record Permissions(
        ProjectManager projects,
        ProjectRoles roles,
        Groups groups,
        IssueSecurity security,
        StepPermissions steps,
        Kept<Map<Permission, List<Holder>>> holders)
        implements PermissionManager {

    /** Permissions in these projects, held by these roles and groups. */
    public Permissions(
            Database database,
            ProjectManager projects,
            ProjectRoles roles,
            Groups groups,
            IssueSecurity security,
            StepPermissions steps) {
        this(projects, roles, groups, security, steps, new Kept<>(database, Permissions::read));
    }

    private static Map<Permission, List<Holder>> read(Handle handle) {
        return handle.createQuery("select project_id, permission, holder_kind, holder from project_permission")
                .map((row, context) -> Map.entry(
                        new Permission(row.getLong(1), row.getString(2)),
                        new Holder(row.getString(3), row.getString(4))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return user != null
                && holds(permission, issue.getProjectId(), user)
                && security.admits(issue, user)
                && steps.leave(permission, issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        return holds(permission, project.getId(), user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        return projects.getProjects().stream()
                .filter(project -> holds(permission, project.getId(), user))
                .toList();
    }

    /** Who sees issues that have a level of security. */
    @Override
    public IssueSecurity security() {
        return security;
    }

    /** The levels of issue security that are open to a user. */
    public OpenLevels openLevels(@Nullable ApplicationUser user) {
        return security.openTo(user);
    }

    /** Lets a group have the permission in a project. */
    public void grantGroup(ProjectPermissionKey permission, Project project, String group) {
        grant(permission, project, "group", group);
    }

    /** Lets a role's actors have the permission in a project. */
    public void grantRole(ProjectPermissionKey permission, Project project, ProjectRole role) {
        grant(permission, project, "role", role.getId().toString());
    }

    /** Lets everybody who is logged in have the permission in a project. */
    public void grantUsers(ProjectPermissionKey permission, Project project) {
        grant(permission, project, "users", "");
    }

    /** Takes the permission from everybody who is merely logged in; groups and roles keep it. */
    public void revokeUsers(ProjectPermissionKey permission, Project project) {
        holders.change(handle -> handle.createUpdate("delete from project_permission where project_id = :project"
                        + " and permission = :permission and holder_kind = 'users'")
                .bind("project", project.getId())
                .bind("permission", permission.permissionKey())
                .execute());
    }

    private void grant(ProjectPermissionKey permission, Project project, String kind, String holder) {
        if (!holders(permission, project.getId()).contains(new Holder(kind, holder))) {
            holders.change(handle -> handle.execute(
                    "insert into project_permission (project_id, permission, holder_kind, holder) values (?, ?, ?, ?)",
                    project.getId(),
                    permission.permissionKey(),
                    kind,
                    holder));
        }
    }

    private boolean holds(ProjectPermissionKey permission, Long projectId, @Nullable ApplicationUser user) {
        return user != null
                && user.isActive()
                && (permission.equals(ProjectPermissions.BROWSE_PROJECTS) || !isArchived(projectId))
                && holders(permission, projectId).stream().anyMatch(holder -> stands(holder, projectId, user));
    }

    private boolean isArchived(Long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null && project.isArchived();
    }

    private List<Holder> holders(ProjectPermissionKey permission, Long projectId) {
        return holders.get().getOrDefault(new Permission(projectId, permission.permissionKey()), List.of());
    }

    /** Whether a holder stands for a user. */
    private boolean stands(Holder holder, long projectId, ApplicationUser user) {
        return switch (holder.kind()) {
            case "users" -> true;
            case "group" -> groups.has(user, List.of(holder.name()));
            case "role" -> roles.isHeld(Ids.parse(holder.name()), projectId, user);
            default -> false;
        };
    }

    private record Permission(long project, String key) {}

    /** Whoever is logged in, a group by its name, or a role by its id. */
    private record Holder(String kind, String name) {}
}
