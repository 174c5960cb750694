package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.attain.host.jira.field.FieldKind;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.host.jira.field.HostCustomField;
import io.attain.host.web.Jira;
import io.attain.host.web.page.ScreenFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields an issue can be made or edited with, and what they take: what Jira calls createmeta and editmeta. */
record FieldMeta(Jira jira, Beans beans) {

    private static final Set<String> REQUIRED = Set.of("summary", "issuetype", "project", "parent", "reporter");
    private static final Set<String> WITH_DEFAULT = Set.of("priority", "reporter");
    private static final Map<String, ProjectPermissionKey> NEEDED = Map.of(
            "assignee", ProjectPermissions.ASSIGN_ISSUES,
            "duedate", ProjectPermissions.SCHEDULE_ISSUES,
            "comment", ProjectPermissions.ADD_COMMENTS,
            "issuelinks", ProjectPermissions.LINK_ISSUES);

    /** A field of which values are asked for. */
    private record Place(Project project, IssueType type, @Nullable Issue issue) {}

    /** The fields that the visitor may edit, of those chosen. */
    Map<String, Object> edit(Issue issue, FieldChoice chosen) {
        Place place = new Place(issue.getProjectObject(), issue.getIssueType(), issue);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (jira.may(ProjectPermissions.EDIT_ISSUES, issue, jira.user())) {
            List<String> ids = new ArrayList<>(
                    new ScreenFields(jira).ids(place.project(), place.type(), IssueOperations.EDIT_ISSUE_OPERATION));
            ids.addAll(List.of("issuetype", "comment", "issuelinks"));
            ids.stream().filter(chosen::has).forEach(id -> bean(id, place).ifPresent(bean -> fields.put(id, bean)));
        }
        return Map.of("fields", fields);
    }

    /** The fields that an issue of a type can be made with. */
    List<Map<String, Object>> create(Project project, IssueType type) {
        Place place = new Place(project, type, null);
        List<String> ids =
                new ArrayList<>(new ScreenFields(jira).ids(project, type, IssueOperations.CREATE_ISSUE_OPERATION));
        ids.addAll(type.isSubTask() ? List.of("issuetype", "project", "parent") : List.of("issuetype", "project"));
        List<Map<String, Object>> fields = new ArrayList<>();
        for (String id : ids) {
            bean(id, place).ifPresent(bean -> {
                bean.put("hasDefaultValue", WITH_DEFAULT.contains(id));
                fields.add(bean);
            });
        }
        return fields;
    }

    /** Nothing if the field is not for such issues, or is not the visitor's to set. */
    private Optional<Map<String, Object>> bean(String id, Place place) {
        ProjectPermissionKey needed = NEEDED.get(id);
        if (needed != null
                && !jira.service(PermissionManager.class).hasPermission(needed, place.project(), jira.user())) {
            return Optional.empty();
        }
        Optional<HostCustomField> custom = new ScreenFields(jira).custom(id, place.type());
        Optional<SystemField> system = SystemField.of(id);
        FieldLayouts layouts = (FieldLayouts) jira.service(FieldLayoutManager.class);
        if ((custom.isEmpty() && system.isEmpty()) || layouts.isHidden(id)) {
            return Optional.empty();
        }
        Fields fields = new Fields(jira);
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("required", REQUIRED.contains(id) || layouts.isRequired(id));
        bean.put("schema", fields.schema(id));
        bean.put("name", fields.name(id));
        bean.put("fieldId", id);
        search(id, place).ifPresent(address -> bean.put("autoCompleteUrl", address));
        bean.put("operations", system.map(SystemField::operations).orElse(List.of("set")));
        allowed(id, custom, place).ifPresent(values -> bean.put("allowedValues", values));
        return Optional.of(bean);
    }

    /** Where a client finds what may be typed, to which it adds that. */
    private Optional<String> search(String id, Place place) {
        return switch (id) {
            case "assignee" ->
                Optional.of(beans.self("user/assignable/search?"
                        + (place.issue() == null
                                ? "project=" + place.project().getKey()
                                : "issueKey=" + place.issue().getKey())
                        + "&username="));
            case "reporter" -> Optional.of(beans.self("user/search?username="));
            default -> Optional.empty();
        };
    }

    private Optional<List<Map<String, Object>>> allowed(String id, Optional<HostCustomField> custom, Place place) {
        return switch (id) {
            case "project" -> Optional.of(List.of(beans.project(place.project())));
            case "issuetype" -> Optional.of(List.of(beans.issueType(place.type())));
            case "priority" ->
                Optional.of(jira.site().issueDesk().priorities().all().stream()
                        .map(beans::priority)
                        .toList());
            default ->
                custom.filter(field -> field.kind() == FieldKind.SELECT)
                        .map(field -> field
                                .options(
                                        place.project().getId(),
                                        place.issue() == null ? null : field.getValue(place.issue()))
                                .stream()
                                .map(beans::option)
                                .toList());
        };
    }
}
