package io.attain.host.jira;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.attain.host.jira.permission.Permissions;
import io.attain.host.jira.project.IssueTypeSchemes;
import io.attain.host.jira.project.NewProject;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.project.Projects;
import io.attain.host.jira.user.Groups;
import io.attain.host.store.Database;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes projects as Jira's templates do: with schemes of their own, so that changing one changes no other project. */
public record ProjectCreation(
        Database database, Projects projects, ProjectRoles roles, Permissions permissions, Defaults defaults) {

    private static final List<ProjectPermissionKey> FOR_USERS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.EDIT_OWN_COMMENTS,
            ProjectPermissions.DELETE_OWN_COMMENTS,
            ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.VIEW_VOTERS_AND_WATCHERS);
    private static final List<ProjectPermissionKey> FOR_ADMINISTRATORS = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.EDIT_ALL_COMMENTS,
            ProjectPermissions.DELETE_ALL_COMMENTS,
            ProjectPermissions.MANAGE_WATCHERS);

    /** The permissions that somebody holds in a new project. */
    public static final List<ProjectPermissionKey> GRANTED =
            Stream.concat(FOR_ADMINISTRATORS.stream(), FOR_USERS.stream()).toList();

    /** The site's default schemes, which new projects copy. */
    record Defaults(IssueTypeSchemes types, WorkflowSchemeManager workflows, DefaultScreens screens) {

        private Projects.Schemes copy(String owner) {
            FieldConfigScheme typeScheme =
                    types.create(owner + " Issue Type Scheme", "", types.typeIds(types.getDefaultIssueTypeScheme()));
            AssignableWorkflowScheme standard =
                    workflows.getAssignableSchemes().iterator().next();
            AssignableWorkflowScheme workflowScheme = workflows.createScheme(workflows
                    .assignableBuilder()
                    .setName(owner + " Workflow Scheme")
                    .setDescription("")
                    .setDefaultWorkflow(standard.getConfiguredWorkflow(null))
                    .build());
            IssueTypeScreenScheme screenScheme = screens.create(owner);
            return new Projects.Schemes(typeScheme.getId(), workflowScheme.getId(), screenScheme.getId());
        }
    }

    /**
     * Makes the project. Whoever is logged in may work in it; deleting and administering is for administrators: the
     * site's, and the lead through the role Administrators.
     *
     * @throws IllegalArgumentException if the key or the name is taken
     */
    public Project create(NewProject details) {
        boolean taken = projects.getProjects().stream()
                .anyMatch(project -> project.getKey().equals(details.key())
                        || project.getName().equals(details.name()));
        if (taken) {
            throw new IllegalArgumentException("There is a project with the key " + details.key() + " or the name '"
                    + details.name() + "' already");
        }
        return database.call(handle -> {
            Project project = projects.insert(details, defaults.copy(details.key() + ":"));
            ProjectRole administrators =
                    Objects.requireNonNull(roles.getProjectRole(ProjectRoles.ADMINISTRATORS), "Administrators");
            roles.addUser(administrators, project, details.lead());
            for (ProjectPermissionKey permission : FOR_USERS) {
                permissions.grantUsers(permission, project);
            }
            for (ProjectPermissionKey permission : FOR_ADMINISTRATORS) {
                permissions.grantGroup(permission, project, Groups.ADMINISTRATORS);
                permissions.grantRole(permission, project, administrators);
            }
            return project;
        });
    }
}
