package io.attain.host.web.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.issue.HostIssue;
import io.attain.host.web.Jira;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issues in the shape of Jira's REST API, as far as the caller may see them. */
record IssueBeans(Jira jira, Beans beans) {

    /**
     * One issue.
     *
     * @param wanted what Jira's parameter {@code fields} says, each time it is given: names divided by commas, {@code *all},
     *     {@code *navigable}, {@code -name}; nothing: all
     */
    Map<String, Object> issue(Issue issue, List<String> wanted) {
        Map<String, Object> bean = beans.issueIdentity(issue);
        bean.put("fields", fields(issue, wanted));
        return bean;
    }

    Map<String, @Nullable Object> fields(Issue issue, List<String> wanted) {
        Map<String, Supplier<@Nullable Object>> all = suppliers(issue);
        Set<String> names = wanted.stream()
                .flatMap(some -> Arrays.stream(some.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        boolean everything = names.contains("*all")
                || names.contains("*navigable")
                || names.stream().allMatch(name -> name.startsWith("-"));
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (names.contains(name) || (everything && !names.contains("-" + name))) {
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
        fields.put("resolution", () -> resolution(issue));
        fields.put("resolutiondate", () -> Beans.moment(issue.getResolutionDate()));
        if (issue.isSubTask()) {
            fields.put("parent", () -> beans.issueReference(issue.getParentObject()));
        }
        fields.put("subtasks", () -> issue.getSubTaskObjects().stream()
                .filter(subTask -> jira.may(ProjectPermissions.BROWSE_PROJECTS, subTask, jira.user()))
                .map(beans::issueReference)
                .toList());
        fields.put("issuelinks", () -> links(issue));
        fields.put("comment", () -> comments(issue));
        for (CustomField field : jira.service(CustomFieldManager.class).getCustomFieldObjects(issue)) {
            fields.put("customfield_" + field.getIdAsLong(), () -> value(issue.getCustomFieldValue(field)));
        }
        return fields;
    }

    private @Nullable Object resolution(Issue issue) {
        return issue instanceof HostIssue host
                ? host.resolution().map(beans::resolution).orElse(null)
                : null;
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof Timestamp date) {
            return date.toLocalDateTime().toLocalDate().toString();
        }
        if (value instanceof Option option) {
            return Map.of(
                    "self", beans.self("customFieldOption/" + option.getOptionId()),
                    "value", option.getValue(),
                    "id", String.valueOf(option.getOptionId()));
        }
        return value instanceof ApplicationUser person ? beans.user(person) : value;
    }

    private List<Map<String, Object>> links(Issue issue) {
        IssueLinkManager links = jira.service(IssueLinkManager.class);
        List<Map<String, Object>> all = new ArrayList<>();
        links.getOutwardLinks(issue.getId())
                .forEach(link -> addLink(all, link, "outwardIssue", link.getDestinationObject()));
        links.getInwardLinks(issue.getId()).forEach(link -> addLink(all, link, "inwardIssue", link.getSourceObject()));
        return all;
    }

    private void addLink(List<Map<String, Object>> all, IssueLink link, String end, Issue other) {
        IssueLinkType type = jira.service(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                .filter(candidate -> candidate.getId().equals(link.getLinkTypeId()))
                .findFirst()
                .orElse(null);
        if (type != null && jira.may(ProjectPermissions.BROWSE_PROJECTS, other, jira.user())) {
            all.add(Map.of(
                    "id",
                    String.valueOf(link.getId()),
                    "type",
                    beans.linkType(type),
                    end,
                    beans.issueReference(other)));
        }
    }

    Map<String, Object> comments(Issue issue) {
        List<Map<String, Object>> all =
                jira.service(CommentManager.class).getCommentsForUser(issue, jira.user()).stream()
                        .map(comment -> comment(issue, comment))
                        .toList();
        return Map.of("comments", all, "maxResults", all.size(), "total", all.size(), "startAt", 0);
    }

    Map<String, Object> comment(Issue issue, Comment comment) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue/" + issue.getId() + "/comment/" + comment.getId()));
        bean.put("id", String.valueOf(comment.getId()));
        bean.put("author", beans.user(comment.getAuthorApplicationUser()));
        bean.put("body", comment.getBody());
        bean.put("created", Beans.moment(comment.getCreated()));
        return bean;
    }
}
