package io.attain.host.web.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.attain.host.jira.field.FieldInput;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.jira.issue.HostIssue;
import io.attain.host.jira.project.HostPriority;
import io.attain.host.web.Jira;
import io.attain.host.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an issue in the order of the screen that its project shows for an operation. */
public record ScreenFields(Jira jira) {

    /** The ids of the screen's fields; a project without a screen shows summary, description and people. */
    public List<String> ids(Project project, IssueType type, ScreenableIssueOperation operation) {
        FieldScreen screen = jira.service(IssueTypeScreenSchemeManager.class)
                .getIssueTypeScreenScheme(project)
                .getEffectiveFieldScreenScheme(type)
                .getFieldScreen(operation);
        if (screen == null) {
            return List.of("summary", "assignee", "reporter", "description");
        }
        return screen.getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(FieldScreenLayoutItem::getFieldId)
                .toList();
    }

    /** The custom field of an id, if it is one and issues of this type have it. */
    public Optional<HostCustomField> custom(String id, IssueType type) {
        return id.startsWith("customfield_")
                        && jira.service(CustomFieldManager.class).getCustomFieldObject(id)
                                instanceof HostCustomField field
                        && field.isFor(type.getId())
                ? Optional.of(field)
                : Optional.empty();
    }

    /** The fields of a form; of a new issue if there is none yet. */
    List<FormField> form(
            Project project, IssueType type, ScreenableIssueOperation operation, @Nullable Issue issue, Texts texts) {
        List<FormField> fields = new ArrayList<>();
        for (String id : ids(project, type, operation)) {
            switch (id) {
                case "summary" ->
                    fields.add(FormField.of(
                            id, texts.of("field.summary"), "text", issue == null ? "" : issue.getSummary(), true));
                case "description" ->
                    fields.add(FormField.of(
                            id,
                            texts.of("field.description"),
                            "textarea",
                            issue == null || issue.getDescription() == null ? "" : issue.getDescription(),
                            false));
                case "priority" ->
                    fields.add(FormField.select(id, texts.of("field.priority"), priority(issue), false, priorities()));
                case "duedate" ->
                    fields.add(FormField.of(
                            id,
                            texts.of("field.duedate"),
                            "date",
                            issue instanceof HostIssue host
                                    ? host.dueDate().map(Object::toString).orElse("")
                                    : "",
                            false));
                case "labels" ->
                    fields.add(FormField.of(
                            id,
                            texts.of("field.labels"),
                            "text",
                            issue instanceof HostIssue host ? String.join(" ", host.labels()) : "",
                            false));
                case "assignee" ->
                    fields.add(FormField.select(
                            id,
                            texts.of("field.assignee"),
                            issue == null ? "" : name(issue.getAssignee()),
                            false,
                            assignable(project)));
                default ->
                    custom(id, type)
                            .ifPresent(field -> fields.add(
                                    input(field, project, issue == null ? null : issue.getCustomFieldValue(field))
                                            .described(field.description())));
            }
        }
        return fields;
    }

    private FormField input(HostCustomField field, Project project, @Nullable Object value) {
        String id = field.id();
        String name = field.getName();
        return switch (field.kind()) {
            case SELECT -> {
                List<FormField.Choice> choices = field.options(project.getId(), value).stream()
                        .map(option -> new FormField.Choice(String.valueOf(option.getOptionId()), option.getValue()))
                        .toList();
                String chosen = value instanceof Option option ? String.valueOf(option.getOptionId()) : "";
                yield FormField.select(id, name, chosen, false, choices);
            }
            case USER ->
                FormField.select(id, name, value instanceof ApplicationUser user ? name(user) : "", false, everybody());
            case TEXT -> FormField.of(id, name, "text", FieldInput.display(value), false);
            case TEXT_AREA, NUMBER, DATE ->
                FormField.of(
                        id,
                        name,
                        field.kind().name().replace("_", "").toLowerCase(Locale.ROOT),
                        FieldInput.display(value),
                        false);
        };
    }

    private String priority(@Nullable Issue issue) {
        Optional<HostPriority> chosen = issue instanceof HostIssue host
                ? host.priority()
                : jira.site().issueDesk().priorities().usual();
        return chosen.map(HostPriority::getId).orElse("");
    }

    private List<FormField.Choice> priorities() {
        return jira.site().issueDesk().priorities().all().stream()
                .map(priority ->
                        new FormField.Choice(priority.getId(), jira.names().of(priority)))
                .toList();
    }

    private List<FormField.Choice> assignable(Project project) {
        PermissionManager permissions = jira.service(PermissionManager.class);
        return jira.service(UserManager.class).getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .filter(user -> permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user))
                .map(user -> new FormField.Choice(user.getUsername(), user.getDisplayName()))
                .toList();
    }

    private List<FormField.Choice> everybody() {
        return jira.service(UserManager.class).getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .map(user -> new FormField.Choice(user.getUsername(), user.getDisplayName()))
                .toList();
    }

    private static String name(@Nullable ApplicationUser user) {
        return user == null ? "" : user.getUsername();
    }
}
