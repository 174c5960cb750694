package io.attain.host.jira.issue;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.field.CustomFields;
import io.attain.host.jira.field.FieldInput;
import io.attain.host.jira.field.FieldInput.BadInput;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.jira.user.Users;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads input into an issue, field by field, and complains of what does not fit. */
record FieldCheck(
        CustomFields fields,
        FieldLayouts layouts,
        FieldInput input,
        IssueTypeScreenSchemeManager screens,
        PermissionManager permissions,
        Users users) {

    private static final int SUMMARY_LENGTH = 255;
    private static final int LABEL_LENGTH = 255;
    private static final Set<String> SYSTEM_FIELDS = Set.of(
            InputParameters.SUMMARY,
            InputParameters.DESCRIPTION,
            InputParameters.ASSIGNEE,
            InputParameters.REPORTER,
            InputParameters.PRIORITY,
            InputParameters.DUE_DATE,
            InputParameters.LABELS);
    private static final String AUTOMATIC = "-1";

    /**
     * Reads all that is given. What is hidden is passed over; what is required must have a value then, on a screen or not. A field that is given but not on the operation's screen is refused, unless the input
     * skips that check or there is no operation with a screen (a transition).
     */
    void apply(
            HostIssue issue,
            InputParameters given,
            @Nullable IssueOperation operation,
            @Nullable ApplicationUser user,
            Complaints complaints) {
        FieldScreen screen = given.skipsScreenCheck() || operation == null ? null : screen(issue, operation);
        for (String fieldId : toRead(issue, given, operation, screen)) {
            HostCustomField field = fields.getCustomFieldObject(fieldId);
            if (layouts.isHidden(fieldId)) {
                continue;
            }
            if (!SYSTEM_FIELDS.contains(fieldId) && (field == null || !field.isFor(issue.getIssueTypeId()))) {
                complaints.field(fieldId, "issue.error.field-unknown", fieldId);
            } else if (screen != null && !screen.containsField(fieldId)) {
                complaints.field(fieldId, "issue.error.not-on-screen", fieldId);
            } else if (field != null) {
                custom(issue, field, given.text(fieldId), complaints);
            } else {
                system(issue, fieldId, Objects.requireNonNullElse(given.text(fieldId), ""), user, complaints);
            }
        }
        if (!issue.isStored() && given.appliesDefaults()) {
            fields.forIssueType(issue.getIssueTypeId()).stream()
                    .filter(field -> !given.has(field.id()) && !layouts.isHidden(field.id()))
                    .forEach(field -> setDefault(issue, field, complaints));
        }
        if (operation != null) {
            missing(issue, given, screen).forEach(field -> complain(field, screen, complaints));
        }
    }

    /** A new issue has no value in a hidden field, whoever has set one since it was checked. */
    void passOverHidden(HostIssue draft) {
        fields.all().stream()
                .filter(field -> layouts.isHidden(field.getId()))
                .forEach(field -> draft.setCustomFieldValue(field, null));
    }

    /** The required fields that would be left without a value. */
    private Stream<OrderableField> missing(HostIssue issue, InputParameters given, @Nullable FieldScreen screen) {
        boolean stored = issue.isStored();
        return layouts.required(issue.getIssueTypeId())
                .filter(field -> !stored || !given.onlyValidatesPresent() || given.has(field.getId()))
                .filter(field ->
                        !stored || given.has(field.getId()) || screen == null || screen.containsField(field.getId()))
                .filter(field -> isEmpty(issue, field));
    }

    private static boolean isEmpty(HostIssue issue, OrderableField field) {
        return switch (field.getId()) {
            case InputParameters.DESCRIPTION -> issue.getDescription() == null;
            case InputParameters.ASSIGNEE -> issue.getAssignee() == null;
            default -> field instanceof HostCustomField custom && issue.getCustomFieldValue(custom) == null;
        };
    }

    private static void complain(OrderableField field, @Nullable FieldScreen screen, Complaints complaints) {
        if (complaints.errors().getErrors().containsKey(field.getId())) {
            return;
        }
        if (screen == null || screen.containsField(field.getId())) {
            complaints.field(field.getId(), "issue.error.required", field.getName());
        } else {
            complaints.general("issue.error.required-elsewhere", field.getName());
        }
    }

    private Set<String> toRead(
            HostIssue issue, InputParameters given, @Nullable IssueOperation operation, @Nullable FieldScreen screen) {
        Set<String> ids = new TreeSet<>(given.fieldIds());
        if (!issue.isStored()) {
            ids.add(InputParameters.SUMMARY);
        } else if (!given.retainsExisting() && operation != null && screen != null) {
            SYSTEM_FIELDS.stream().filter(screen::containsField).forEach(ids::add);
            fields.forIssueType(issue.getIssueTypeId()).stream()
                    .map(HostCustomField::id)
                    .filter(screen::containsField)
                    .forEach(ids::add);
        }
        return ids;
    }

    private @Nullable FieldScreen screen(HostIssue issue, IssueOperation operation) {
        FieldScreenScheme scheme = screens.getFieldScreenScheme(issue);
        return scheme == null ? null : scheme.getFieldScreen(operation);
    }

    private void system(
            HostIssue issue, String fieldId, String text, @Nullable ApplicationUser user, Complaints complaints) {
        switch (fieldId) {
            case InputParameters.SUMMARY -> summary(issue, text.strip(), complaints);
            case InputParameters.DESCRIPTION -> issue.setDescription(text.isEmpty() ? null : text);
            case InputParameters.ASSIGNEE -> assignee(issue, text.strip(), user, complaints);
            case InputParameters.PRIORITY -> priority(issue, text.strip(), complaints);
            case InputParameters.DUE_DATE -> dueDate(issue, text.strip(), user, complaints);
            case InputParameters.LABELS -> labels(issue, text, complaints);
            default -> reporter(issue, text.strip(), complaints);
        }
    }

    private static void priority(HostIssue issue, String id, Complaints complaints) {
        if (!id.isEmpty() && issue.parts().priorities().find(id).isEmpty()) {
            complaints.field(InputParameters.PRIORITY, "issue.error.priority");
        } else {
            issue.row().priorityId = id.isEmpty() ? null : id;
        }
    }

    private void dueDate(HostIssue issue, String text, @Nullable ApplicationUser user, Complaints complaints) {
        try {
            LocalDate day = text.isEmpty() ? null : input.day(text);
            if (Objects.equals(day, issue.row().dueDate)) {
                return;
            }
            if (permissions.hasPermission(ProjectPermissions.SCHEDULE_ISSUES, issue, user)) {
                issue.row().dueDate = day;
            } else {
                complaints.field(InputParameters.DUE_DATE, "issue.error.not-on-screen", InputParameters.DUE_DATE);
            }
        } catch (BadInput e) {
            complaints.field(InputParameters.DUE_DATE, e.key(), e.arguments());
        }
    }

    /** Labels are single words, divided by white space. */
    private static void labels(HostIssue issue, String text, Complaints complaints) {
        List<String> labels = Stream.of(text.split("\\s+", -1))
                .filter(label -> !label.isEmpty())
                .toList();
        if (labels.stream().anyMatch(label -> label.length() > LABEL_LENGTH)) {
            complaints.field(InputParameters.LABELS, "issue.error.text-too-long", LABEL_LENGTH);
        } else {
            issue.labels().clear();
            issue.labels().addAll(labels);
        }
    }

    private static void summary(HostIssue issue, String summary, Complaints complaints) {
        if (summary.isEmpty()) {
            complaints.field(InputParameters.SUMMARY, "issue.error.summary-missing");
        } else if (summary.length() > SUMMARY_LENGTH) {
            complaints.field(InputParameters.SUMMARY, "issue.error.text-too-long", SUMMARY_LENGTH);
        } else if (summary.contains("\n") || summary.contains("\r")) {
            complaints.field(InputParameters.SUMMARY, "issue.error.summary-lines");
        } else {
            issue.setSummary(summary);
        }
    }

    private void assignee(HostIssue issue, String name, @Nullable ApplicationUser user, Complaints complaints) {
        ApplicationUser assignee =
                name.equals(AUTOMATIC) ? issue.getProjectObject().getProjectLead() : users.getUserByName(name);
        if (assignee == null && !name.isEmpty()) {
            complaints.field(InputParameters.ASSIGNEE, "issue.error.user", name);
        } else if (Objects.equals(assignee, issue.getAssignee())) {
            return;
        } else if (!permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, issue, user)) {
            complaints.field(InputParameters.ASSIGNEE, "issue.error.may-not-assign");
        } else if (assignee != null
                && !permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, assignee)) {
            complaints.field(InputParameters.ASSIGNEE, "issue.error.not-assignable", name);
        } else {
            issue.setAssignee(assignee);
        }
    }

    private void reporter(HostIssue issue, String name, Complaints complaints) {
        ApplicationUser reporter = users.getUserByName(name);
        if (name.isEmpty()) {
            complaints.field(InputParameters.REPORTER, "issue.error.reporter-missing");
        } else if (reporter == null) {
            complaints.field(InputParameters.REPORTER, "issue.error.user", name);
        } else {
            issue.row().reporterKey = reporter.getKey();
        }
    }

    private void setDefault(HostIssue issue, HostCustomField field, Complaints complaints) {
        String text = layouts.defaultOf(field.id());
        if (text != null) {
            complain(field, complaints, () -> issue.setCustomFieldValue(field, input.plain(field, text, issue)));
        }
    }

    private void custom(HostIssue issue, HostCustomField field, @Nullable String text, Complaints complaints) {
        complain(field, complaints, () -> issue.setCustomFieldValue(field, input.read(field, text, issue)));
    }

    private static void complain(HostCustomField field, Complaints complaints, Reading reading) {
        try {
            reading.read();
        } catch (BadInput e) {
            complaints.field(field.id(), e.key(), e.arguments());
        }
    }

    private interface Reading {
        void read() throws BadInput;
    }
}
