package io.attain.host.web.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.issue.HostIssue;
import io.attain.host.web.Jira;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issues in the shape of Jira's REST API, as far as the caller may see them. */
record IssueBeans(Jira jira, Beans beans) {

    private static final String EXPANDABLE =
            "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations";

    /** One issue with the fields chosen. */
    Map<String, Object> issue(Issue issue, FieldChoice chosen, Expand expand) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("expand", EXPANDABLE);
        bean.putAll(beans.issueIdentity(issue));
        Map<String, @Nullable Object> fields = fields(issue, chosen);
        bean.put("fields", fields);
        if (expand.has("transitions")) {
            bean.put("transitions", new TransitionBeans(jira, beans).list(issue, expand));
        }
        if (expand.has("editmeta")) {
            bean.put("editmeta", new FieldMeta(jira, beans).edit(issue, chosen));
        }
        if (expand.has("changelog")) {
            bean.put("changelog", new Changelog(jira, beans).of(issue));
        }
        return bean;
    }

    /** The ids of the fields that an issue was answered with. */
    static Set<String> fieldIds(Map<String, Object> bean) {
        return bean.get("fields") instanceof Map<?, ?> fields
                ? fields.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /** Adds to an answer what the fields of its issues are called and what they hold. */
    void describe(Map<String, Object> answer, Set<String> fieldIds, Expand expand) {
        Fields fields = new Fields(jira);
        Map<String, Object> names = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (String id : fieldIds) {
            names.put(id, fields.name(id));
            schemas.put(id, fields.schema(id));
        }
        if (expand.has("names")) {
            answer.put("names", names);
        }
        if (expand.has("schema")) {
            answer.put("schema", schemas);
        }
    }

    private Map<String, @Nullable Object> fields(Issue issue, FieldChoice chosen) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        suppliers(issue).forEach((name, value) -> {
            if (chosen.has(name)) {
                fields.put(name, value.get());
            }
        });
        return fields;
    }

    private Map<String, Supplier<@Nullable Object>> suppliers(Issue issue) {
        Map<String, Supplier<@Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("summary", issue::getSummary);
        fields.put("description", issue::getDescription);
        fields.put("issuetype", () -> beans.issueType(issue.getIssueType()));
        fields.put("project", () -> beans.project(issue.getProjectObject()));
        fields.put("status", () -> beans.status(issue.getStatus()));
        fields.put("assignee", () -> beans.user(issue.getAssignee()));
        fields.put("reporter", () -> beans.user(issue.getReporter()));
        fields.put("created", () -> Beans.moment(issue.getCreated()));
        fields.put("updated", () -> Beans.moment(issue.getUpdated()));
        fields.put("resolutiondate", () -> Beans.moment(issue.getResolutionDate()));
        if (issue instanceof HostIssue host) {
            hosted(host, fields);
        }
        if (issue.isSubTask()) {
            fields.put("parent", () -> beans.issueReference(issue.getParentObject()));
        }
        fields.put("subtasks", () -> issue.getSubTaskObjects().stream()
                .filter(subTask -> jira.may(ProjectPermissions.BROWSE_PROJECTS, subTask, jira.user()))
                .map(beans::issueReference)
                .toList());
        fields.put("issuelinks", () -> new LinkBeans(jira, beans).of(issue));
        fields.put("watches", () -> new WatchBeans(jira, beans).counted(issue));
        fields.put("comment", () -> new CommentBeans(jira, beans).field(issue));
        for (CustomField field : jira.service(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            fields.put("customfield_" + field.getIdAsLong(), () -> value(issue.getCustomFieldValue(field)));
        }
        return fields;
    }

    /** What the platform's interface, as far as plugins call it, does not tell. */
    private void hosted(HostIssue issue, Map<String, Supplier<@Nullable Object>> fields) {
        fields.put("creator", () -> beans.user(issue.creator()));
        fields.put("resolution", () -> issue.resolution().map(beans::resolution).orElse(null));
        fields.put("priority", () -> issue.priority().map(beans::priority).orElse(null));
        fields.put("duedate", () -> issue.dueDate().map(Object::toString).orElse(null));
        fields.put("labels", issue::labels);
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof Timestamp date) {
            return date.toLocalDateTime().toLocalDate().toString();
        }
        if (value instanceof Option option) {
            return beans.option(option);
        }
        return value instanceof ApplicationUser person ? beans.user(person) : value;
    }
}
