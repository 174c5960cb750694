package io.attain.host.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.project.IssueTypeSchemes;
import io.attain.host.jira.workflow.Workflows;
import io.attain.host.store.Ids;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks requests as Jira does: who asks, what the project allows, and each field. */
record IssueChecks(
        Issues issues,
        IssueTypeSchemes typeSchemes,
        PermissionManager permissions,
        Workflows workflows,
        FieldCheck fields) {

    /** The issue if the user may see it; complains otherwise, without telling whether it exists. */
    Optional<HostIssue> visible(@Nullable HostIssue issue, @Nullable ApplicationUser user, Complaints complaints) {
        if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            complaints.general("issue.error.none");
            return Optional.empty();
        }
        return Optional.of(issue);
    }

    /** The issue if the user may see it and holds the permission. */
    Optional<HostIssue> permitted(
            @Nullable Long id, ProjectPermissionKey permission, @Nullable ApplicationUser user, Complaints complaints) {
        Optional<HostIssue> issue = visible(issues.getIssueObject(id), user, complaints);
        if (issue.isPresent() && !permissions.hasPermission(permission, issue.get(), user)) {
            complaints.general("issue.error.no-permission", permission.permissionKey());
            return Optional.empty();
        }
        return issue;
    }

    /** A draft of a standard issue, filled from the input. */
    Optional<HostIssue> create(InputParameters input, @Nullable ApplicationUser user, Complaints complaints) {
        return draft(input, user, null, complaints);
    }

    /** A draft of a sub-task, filled from the input; its parent must be a visible standard issue of the project. */
    Optional<HostIssue> createSubTask(
            @Nullable Long parentId, InputParameters input, @Nullable ApplicationUser user, Complaints complaints) {
        Optional<HostIssue> parent = visible(issues.getIssueObject(parentId), user, complaints);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        if (parent.get().isSubTask()) {
            complaints.general("issue.error.parent-is-sub-task", parent.get().row().key);
            return Optional.empty();
        }
        if (Ids.parse(input.projectId()) != parent.get().getProjectId()) {
            complaints.field("pid", "issue.error.parent-elsewhere", parent.get().row().key);
            return Optional.empty();
        }
        return draft(input, user, parent.get(), complaints);
    }

    /** Reads changes into the issue. */
    void update(HostIssue issue, InputParameters input, @Nullable ApplicationUser user, Complaints complaints) {
        fields.apply(issue, input, IssueOperations.EDIT_ISSUE_OPERATION, user, complaints);
    }

    /** Reads a transition's changes into the issue and checks that the action is open to the user. */
    void transition(
            HostIssue issue,
            int actionId,
            InputParameters input,
            @Nullable ApplicationUser user,
            Complaints complaints) {
        boolean open = workflows.actions(issue, user).stream().anyMatch(action -> action.getId() == actionId);
        if (!open) {
            complaints.general("issue.error.no-action", actionId, issue.row().key);
            return;
        }
        fields.apply(issue, input, null, user, complaints);
    }

    private Optional<HostIssue> draft(
            InputParameters input, @Nullable ApplicationUser user, @Nullable HostIssue parent, Complaints complaints) {
        Project project = issues.parts().projects().getProjectObj(Ids.parse(input.projectId()));
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            complaints.field("pid", "issue.error.no-project");
            return Optional.empty();
        }
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            complaints.general("issue.error.may-not-create", project.getName());
            return Optional.empty();
        }
        Optional<IssueType> type = typeSchemes.getIssueTypesForProject(project).stream()
                .filter(offered -> offered.getId().equals(input.issueTypeId()))
                .findFirst();
        if (type.isEmpty() || type.get().isSubTask() != (parent != null)) {
            complaints.field("issuetype", "issue.error.type");
            return Optional.empty();
        }
        HostIssue draft = HostIssue.draft(issues, project.getId(), type.get().getId(), user);
        if (parent != null) {
            draft.row().parentId = parent.getId();
            draft.row().securityLevelId = parent.getSecurityLevelId();
        }
        fields.apply(draft, input, IssueOperations.CREATE_ISSUE_OPERATION, user, complaints);
        return Optional.of(draft);
    }
}
