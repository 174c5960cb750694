package io.attain.host.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import io.attain.host.jira.project.IssueTypeSchemes;
import io.attain.host.jira.project.IssueTypes;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.project.StatusCategories;
import io.attain.host.jira.project.Statuses;
import io.attain.host.jira.user.GlobalPermissions;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.HostUser;
import io.attain.host.jira.user.Users;
import io.attain.host.jira.workflow.WorkflowSchemes;
import io.attain.host.store.OwnText;
import java.util.List;

/** Fills an empty site: groups, the user admin, issue types, statuses, a workflow, default schemes, link types. */
final class FirstStart {

    private static final String WORKFLOW = "Default Workflow";
    private static final String SCHEME = "Default";

    private FirstStart() {}

    static void people(Users users, Groups groups, GlobalPermissions permissions, ProjectRoles roles) {
        groups.create(Groups.ADMINISTRATORS);
        groups.create(Groups.SOFTWARE_USERS);
        permissions.grant(GlobalPermissionKey.SYSTEM_ADMIN, Groups.ADMINISTRATORS);
        permissions.grant(GlobalPermissionKey.ADMINISTER, Groups.ADMINISTRATORS);
        permissions.grant(GlobalPermissionKey.USE, Groups.ADMINISTRATORS);
        permissions.grant(GlobalPermissionKey.USE, Groups.SOFTWARE_USERS);
        HostUser admin = users.create("admin", "admin", "Administrator", "admin@example.com");
        groups.add(admin, Groups.ADMINISTRATORS);
        groups.add(admin, Groups.SOFTWARE_USERS);
        roles.createRole(new ProjectRoleImpl(ProjectRoles.ADMINISTRATORS, "Those who administer a project"));
    }

    static void issueTypes(IssueTypes types, IssueTypeSchemes schemes) {
        IssueType task = types.createIssueType("Task", "A piece of work", null);
        IssueType subTask = types.createSubTaskIssueType("Sub-task", "A part of an issue", null);
        schemes.makeDefault(schemes.create(SCHEME + " Issue Type Scheme", "", List.of(task.getId(), subTask.getId())));
    }

    /** Some of the resolutions that Jira brings along, and a workflow that sets one. */
    static void workflow(Configuration configuration) {
        Statuses statuses = configuration.statuses();
        WorkflowSchemes schemes = configuration.workflowSchemes();
        Resolution resolved = configuration.resolutions().createResolution("Done", "The work is done");
        configuration.resolutions().createResolution("Won't Do", "Nothing will be done");
        configuration.resolutions().createResolution("Duplicate", "Another issue is about the same");
        Status toDo = statuses.createStatus("To Do", "", "", StatusCategories.of(StatusCategory.TO_DO));
        Status inProgress =
                statuses.createStatus("In Progress", "", "", StatusCategories.of(StatusCategory.IN_PROGRESS));
        Status done = statuses.createStatus("Done", "", "", StatusCategories.of(StatusCategory.COMPLETE));
        String xml = OwnText.beside(FirstStart.class, "default-workflow.xml")
                .replace("@to-do@", toDo.getId())
                .replace("@in-progress@", inProgress.getId())
                .replace("@done@", done.getId())
                .replace("@resolved@", resolved.getId());
        configuration.workflows().add(WORKFLOW, "", xml);
        schemes.createScheme(schemes.assignableBuilder()
                .setName(SCHEME + " Workflow Scheme")
                .setDescription("")
                .setDefaultWorkflow(WORKFLOW)
                .build());
    }

    static void linkTypes(IssueLinkTypeManager types) {
        types.createIssueLinkType("Blocks", "blocks", "is blocked by", null);
        types.createIssueLinkType("Relates", "relates to", "relates to", null);
    }
}
