package io.attain.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Jira's own workflow parts that workflow XML names, for one evaluation. What the host does by itself in the issue
 * service (creating, change history, comment, search) is accepted and left to it.
 *
 * @param enterStatus stores the status of the step that was entered
 * @param steps null while only conditions are asked
 */
record SystemParts(
        PermissionManager permissions,
        Issue issue,
        @Nullable ApplicationUser caller,
        Runnable enterStatus,
        @Nullable TransitionSteps steps) {

    private static final String FUNCTIONS = "com.atlassian.jira.workflow.function.";
    private static final String UPDATE_STATUS = FUNCTIONS + "issue.UpdateIssueStatusFunction";
    private static final String UPDATE_FIELD = FUNCTIONS + "issue.UpdateIssueFieldFunction";
    private static final String FIRE_EVENT = FUNCTIONS + "event.FireIssueEventFunction";
    private static final String PERMISSION_CONDITION = "com.atlassian.jira.workflow.condition.PermissionCondition";
    private static final String PERMISSION_VALIDATOR = "com.atlassian.jira.workflow.validator.PermissionValidator";
    private static final Set<String> DONE_BY_THE_ISSUE_SERVICE = Set.of(
            FUNCTIONS + "issue.IssueCreateFunction",
            FUNCTIONS + "issue.IssueReindexFunction",
            FUNCTIONS + "issue.IssueStoreFunction",
            FUNCTIONS + "issue.GenerateChangeHistoryFunction",
            FUNCTIONS + "misc.CreateCommentFunction");

    /** The part of this class name, unless it is a plugin's. */
    Optional<Object> find(String className) {
        Supplier<@Nullable Object> part = () -> switch (className) {
            case UPDATE_STATUS -> function(args -> enterStatus.run());
            case UPDATE_FIELD -> function(this::updateField);
            case FIRE_EVENT -> function(this::fireEvent);
            case PERMISSION_CONDITION -> (Condition) (variables, args, properties) -> permitted(args);
            case PERMISSION_VALIDATOR -> (Validator) (variables, args, properties) -> requirePermission(args);
            default -> DONE_BY_THE_ISSUE_SERVICE.contains(className) ? function(args -> {}) : null;
        };
        return Optional.ofNullable(part.get());
    }

    private static FunctionProvider function(ArgumentsUse use) {
        return (variables, args, properties) -> use.with(args);
    }

    /** Jira sets other fields so, too; here only the resolution can be. */
    private void updateField(Map<?, ?> args) {
        if (!"resolution".equals(args.get("field.name"))) {
            throw new WorkflowException("The host does not set the field " + args.get("field.name"));
        }
        Object value = args.get("field.value");
        String id = value == null ? "" : value.toString().trim();
        if (steps != null && issue instanceof MutableIssue mutable) {
            steps.resolve(mutable, id.isEmpty() ? null : id);
        }
    }

    private void fireEvent(Map<?, ?> args) {
        Object type = args.get("eventTypeId");
        if (steps != null && type != null && issue instanceof MutableIssue mutable) {
            steps.event(mutable, Long.parseLong(type.toString().trim()));
        }
    }

    private boolean permitted(Map<?, ?> args) {
        return permissions.hasPermission(permission(args), issue, caller);
    }

    private void requirePermission(Map<?, ?> args) throws InvalidInputException {
        if (!permitted(args)) {
            throw new InvalidInputException((Object) "You do not have the permission that this transition requires.");
        }
    }

    /** Newer XML names the key, such as RESOLVE_ISSUES; older XML the name, such as "Resolve Issue". */
    private static ProjectPermissionKey permission(Map<?, ?> args) {
        Object key = args.get("permissionKey");
        if (key != null) {
            return new ProjectPermissionKey(key.toString().trim());
        }
        String name = String.valueOf(args.get("permission"))
                .trim()
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_');
        return new ProjectPermissionKey(name.endsWith("_ISSUE") ? name + "S" : name);
    }

    /** What a post function does with its arguments. */
    private interface ArgumentsUse {
        void with(Map<?, ?> args);
    }
}
