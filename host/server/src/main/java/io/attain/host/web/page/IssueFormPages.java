package io.attain.host.web.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.web.FormTexts;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creating and editing issues and sub-tasks, by the fields of their screens. */
public record IssueFormPages(Pages pages, Jira jira, IssueService issues, ScreenFields screens) {
    private static final Set<String> MORE_FIELDS = Set.of("priority", "duedate", "labels");
    private static final String CHOOSE = "/secure/CreateIssue!default.jspa";
    private static final String CREATE = "/secure/CreateIssue.jspa";
    private static final String EDIT = "/secure/EditIssue.jspa";

    /** Over the site's issues. */
    public IssueFormPages(Pages pages, Jira jira) {
        this(pages, jira, jira.service(IssueService.class), new ScreenFields(jira));
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, CHOOSE, this::choose)
                .get(Access.USER, CREATE, exchange -> createForm(exchange, new SimpleErrorCollection()))
                .post(Access.USER, CREATE, this::create)
                .get(Access.USER, EDIT, exchange -> editForm(exchange, new SimpleErrorCollection()))
                .post(Access.USER, EDIT, this::edit);
    }

    private Reply choose(Exchange exchange) {
        Collection<Project> projects =
                jira.service(PermissionManager.class).getProjects(ProjectPermissions.CREATE_ISSUES, exchange.user());
        return pages.show(
                exchange,
                View.general("issue-choose", pages.texts().of("create.title"))
                        .with("action", CREATE)
                        .with("projects", projects.stream().map(this::creatable).toList()));
    }

    /** A project with the standard issue types that can be made in it. */
    public record Creatable(Project project, List<IssueType> types) {}

    private Creatable creatable(Project project) {
        return new Creatable(project, types(project, false));
    }

    private List<IssueType> types(Project project, boolean subTask) {
        return jira.service(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
                .filter(type -> type.isSubTask() == subTask)
                .toList();
    }

    private Reply createForm(Exchange exchange, ErrorCollection errors) {
        New wanted = wanted(exchange);
        List<FormField> fields = screens.form(
                wanted.project(), wanted.type(), IssueOperations.CREATE_ISSUE_OPERATION, null, pages.texts());
        String title = wanted.parent() == null
                ? pages.texts().of("create.titleOf", jira.names().of(wanted.type()))
                : pages.texts()
                        .of(
                                "create.titleBelow",
                                jira.names().of(wanted.type()),
                                wanted.parent().getKey());
        View view = form(title, CREATE, typed(exchange, withDefaults(fields)), errors)
                .with("pid", wanted.project().getId())
                .with("issuetype", wanted.type().getId())
                .with(
                        "parentIssueId",
                        wanted.parent() == null ? "" : wanted.parent().getId())
                .with("submit", pages.texts().of("nav.create"))
                .with(
                        "back",
                        wanted.parent() == null
                                ? "/secure/Dashboard.jspa"
                                : "/browse/" + wanted.parent().getKey());
        return pages.show(exchange, view);
    }

    private record New(Project project, IssueType type, @Nullable Issue parent) {}

    private New wanted(Exchange exchange) {
        ApplicationUser user = exchange.user();
        Issue parent =
                exchange.text("parentIssueId").isEmpty() ? null : jira.issue(exchange.text("parentIssueId"), user);
        Project project = parent == null ? jira.project(exchange.text("pid"), user) : parent.getProjectObject();
        if (!jira.service(PermissionManager.class).hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            throw Problem.forbidden(pages.texts().of("error.noCreate", project.getName()));
        }
        IssueType type = types(project, parent != null).stream()
                .filter(candidate -> candidate.getId().equals(exchange.text("issuetype")))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(pages.texts().of("error.noType")));
        return new New(project, type, parent);
    }

    private Reply create(Exchange exchange) {
        New wanted = wanted(exchange);
        ApplicationUser user = exchange.user();
        IssueInputParameters input = input(exchange)
                .setProjectId(wanted.project().getId())
                .setIssueTypeId(wanted.type().getId());
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        IssueService.CreateValidationResult validated = wanted.parent() == null
                ? issues.validateCreate(user, input)
                : issues.validateSubTaskCreate(user, wanted.parent().getId(), input);
        if (!validated.isValid()) {
            return createForm(exchange, validated.getErrorCollection());
        }
        IssueService.IssueResult created = issues.create(user, validated);
        if (!created.isValid()) {
            return createForm(exchange, created.getErrorCollection());
        }
        jira.joinToParent(created.getIssue(), user);
        return Reply.redirect(exchange.local("/browse/" + created.getIssue().getKey()));
    }

    private Reply editForm(Exchange exchange, ErrorCollection errors) {
        MutableIssue issue = jira.editable(exchange.text("id"), exchange.user());
        List<FormField> fields = screens.form(
                issue.getProjectObject(),
                issue.getIssueType(),
                IssueOperations.EDIT_ISSUE_OPERATION,
                issue,
                pages.texts());
        View view = form(pages.texts().of("edit.title", issue.getKey()), EDIT, typed(exchange, fields), errors)
                .with("pid", "")
                .with("issuetype", "")
                .with("parentIssueId", "")
                .with("id", issue.getId())
                .with("submit", pages.texts().of("form.save"))
                .with("back", "/browse/" + issue.getKey());
        return pages.show(exchange, view);
    }

    private Reply edit(Exchange exchange) {
        MutableIssue issue = jira.editable(exchange.text("id"), exchange.user());
        IssueService.UpdateValidationResult validated =
                issues.validateUpdate(exchange.user(), issue.getId(), input(exchange));
        if (!validated.isValid()) {
            return editForm(exchange, validated.getErrorCollection());
        }
        IssueService.IssueResult updated = issues.update(exchange.user(), validated);
        return updated.isValid()
                ? Reply.redirect(exchange.local("/browse/" + issue.getKey()))
                : editForm(exchange, updated.getErrorCollection());
    }

    private IssueInputParameters input(Exchange exchange) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        for (String name : exchange.request().getParameterMap().keySet()) {
            switch (name) {
                case "summary" -> input.setSummary(exchange.text(name));
                case "description" -> input.setDescription(exchange.text(name));
                case "assignee" -> input.setAssigneeId(exchange.text(name));
                default -> {
                    if (MORE_FIELDS.contains(name) || name.startsWith("customfield_")) {
                        input.addCustomFieldValue(name, text(name, exchange.text(name)));
                    }
                }
            }
        }
        return input;
    }

    private String text(String fieldId, String sent) {
        if (fieldId.equals("duedate")) {
            return new FormTexts(jira).ofDay(sent);
        }
        return jira.service(CustomFieldManager.class).getCustomFieldObject(fieldId) instanceof HostCustomField field
                ? new FormTexts(jira).of(field, sent)
                : sent;
    }

    private List<FormField> withDefaults(List<FormField> fields) {
        FieldLayouts layouts = (FieldLayouts) jira.service(FieldLayoutManager.class);
        return fields.stream()
                .map(field -> {
                    String value = layouts.defaultOf(field.id());
                    return value == null ? field : field.holding(value);
                })
                .toList();
    }

    private static List<FormField> typed(Exchange exchange, List<FormField> fields) {
        return fields.stream()
                .map(field -> exchange.has(field.id()) ? field.holding(exchange.text(field.id())) : field)
                .toList();
    }

    private static View form(String title, String action, List<FormField> fields, ErrorCollection errors) {
        return View.general("issue-form", title)
                .status(errors.hasAnyErrors() ? 400 : 200)
                .with("heading", title)
                .with("action", action)
                .with("id", "")
                .with("fields", fields)
                .with("messages", errors.getErrorMessages())
                .with("errors", errors.getErrors());
    }
}
