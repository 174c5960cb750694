package io.attain.host.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import io.attain.host.store.Database;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Project permissions. Nobody who is not logged in, or not active, holds any. Workflow steps never narrow them. */
public final class Permissions implements PermissionManager {

    private static final String HELD_BY = " (h.holder_kind = 'users'"
            + " or h.holder_kind = 'group' and h.holder in"
            + " (select m.group_name from membership m where m.user_key = :user)"
            + " or h.holder_kind = 'role' and exists (select 1 from project_role_actor a"
            + " where a.project_id = h.project_id and cast(a.role_id as varchar(20)) = h.holder"
            + " and (a.actor_kind = 'user' and a.actor = :user or a.actor_kind = 'group' and a.actor in"
            + " (select m.group_name from membership m where m.user_key = :user))))";

    private final Database database;
    private final ProjectManager projects;

    /** Permissions in these projects. */
    public Permissions(Database database, ProjectManager projects) {
        this.database = database;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return holds(permission, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission,
            Issue issue,
            @Nullable ApplicationUser user,
            @Nullable ActionDescriptor action) {
        return holds(permission, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user, @Nullable Status status) {
        return holds(permission, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        return holds(permission, project.getId(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user, boolean issueCreation) {
        return holds(permission, project.getId(), user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        if (user == null || !user.isActive()) {
            return List.of();
        }
        Set<Long> ids = database.call(handle -> handle.createQuery(
                        "select distinct h.project_id from project_permission h where h.permission = :permission and"
                                + HELD_BY)
                .bind("permission", permission.permissionKey())
                .bind("user", user.getKey())
                .mapTo(Long.class)
                .set());
        return projects.getProjects().stream()
                .filter(project -> ids.contains(project.getId()))
                .toList();
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
        database.run(handle -> handle.createUpdate("delete from project_permission where project_id = :project"
                        + " and permission = :permission and holder_kind = 'users'")
                .bind("project", project.getId())
                .bind("permission", permission.permissionKey())
                .execute());
    }

    private void grant(ProjectPermissionKey permission, Project project, String kind, String holder) {
        database.run(handle -> {
            handle.createUpdate("delete from project_permission where project_id = :project"
                            + " and permission = :permission and holder_kind = :kind and holder = :holder")
                    .bind("project", project.getId())
                    .bind("permission", permission.permissionKey())
                    .bind("kind", kind)
                    .bind("holder", holder)
                    .execute();
            handle.createUpdate("insert into project_permission (project_id, permission, holder_kind, holder)"
                            + " values (:project, :permission, :kind, :holder)")
                    .bind("project", project.getId())
                    .bind("permission", permission.permissionKey())
                    .bind("kind", kind)
                    .bind("holder", holder)
                    .execute();
        });
    }

    private boolean holds(ProjectPermissionKey permission, Long projectId, @Nullable ApplicationUser user) {
        return user != null
                && user.isActive()
                && database.call(handle -> handle.createQuery("select count(*) from project_permission h"
                                        + " where h.project_id = :project and h.permission = :permission and"
                                        + HELD_BY)
                                .bind("project", projectId)
                                .bind("permission", permission.permissionKey())
                                .bind("user", user.getKey())
                                .mapTo(Integer.class)
                                .one())
                        > 0;
    }
}
