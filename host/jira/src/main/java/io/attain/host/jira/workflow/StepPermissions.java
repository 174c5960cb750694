package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.StepDescriptor;
import io.attain.host.jira.project.ProjectRoles;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the steps of workflows narrow permissions: by their meta attributes {@code jira.permission.PERMISSION.HOLDER}, of which
 * one holder of several is enough. Of these Jira knows more: what stands for another permission or holder here is refused
 * by name, so that nothing is let through that Jira might not.
 *
 * @see <a href="https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/security/WorkflowBasedPermissionManager.html">WorkflowBasedPermissionManager</a>
 */
public record StepPermissions(StoredWorkflows workflows, ProjectRoles roles) {

    private static final Map<String, ProjectPermissionKey> NARROWED =
            Map.of("edit", ProjectPermissions.EDIT_ISSUES, "assign", ProjectPermissions.ASSIGN_ISSUES);
    private static final String PREFIX = "jira.permission.";
    private static final Pattern NAME = Pattern.compile("jira\\.permission\\.(\\w+)\\.(\\w+)(\\..+)?");

    /** Somebody whom a step lets have a permission. */
    private record Holder(ProjectPermissionKey permission, String kind, String value) {}

    /** Whether the step that an issue is in leaves a user the permission. */
    public boolean leave(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        if (!NARROWED.containsValue(permission)) {
            return true;
        }
        if (issue.getStatusId() == null) { // it is being created
            return true;
        }
        List<Holder> holders = step(issue)
                .flatMap(step -> holders(step.getMetaAttributes()))
                .filter(holder -> holder.permission.equals(permission))
                .toList();
        return holders.isEmpty() || holders.stream().anyMatch(holder -> stands(holder, issue, user));
    }

    private Stream<StepDescriptor> step(Issue issue) {
        return ((List<?>) workflows
                        .of(issue.getProjectId(), Long.parseLong(issue.getIssueTypeId()))
                        .descriptor()
                        .getSteps())
                .stream().map(StepDescriptor.class::cast).filter(step -> issue.getStatusId()
                        .equals(step.getMetaAttributes().get("jira.status.id")));
    }

    private static Stream<Holder> holders(Map<?, ?> attributes) {
        return attributes.entrySet().stream()
                .filter(each -> each.getKey().toString().startsWith(PREFIX))
                .map(each -> holder(each.getKey().toString(), each.getValue().toString()));
    }

    private static Holder holder(String name, String value) {
        Matcher parts = NAME.matcher(name);
        ProjectPermissionKey permission = parts.matches() ? NARROWED.get(parts.group(1)) : null;
        if (permission == null) {
            throw new IllegalStateException("The host does not know what " + name + " narrows");
        }
        return new Holder(permission, parts.group(2), value);
    }

    private boolean stands(Holder holder, Issue issue, ApplicationUser user) {
        Project project = issue.getProjectObject();
        return switch (holder.kind) {
            case "projectrole" ->
                holder.value.matches("[0-9]+")
                        && roles.isHeld(Long.parseLong(holder.value), issue.getProjectId(), user);
            case "lead" -> project != null && user.equals(project.getProjectLead());
            default -> throw new IllegalStateException("The host does not know " + holder.kind + " of a step");
        };
    }
}
