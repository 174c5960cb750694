package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.comment.CommentLevel;
import io.attain.host.jira.comment.Comments;
import io.attain.host.jira.comment.HostComment;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comments in the shape of Jira's REST API. */
record CommentBeans(Jira jira, Beans beans) {

    /** All that the visitor sees of an issue, as its field {@code comment} tells them. */
    Map<String, Object> field(Issue issue) {
        List<HostComment> seen = comments().seen(issue, jira.user());
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("comments", beans(issue, seen));
        bean.put("maxResults", seen.size());
        bean.put("total", seen.size());
        bean.put("startAt", 0);
        return bean;
    }

    /** A page of those that the visitor sees, oldest or newest first. */
    Map<String, Object> page(Issue issue, int startAt, int maxResults, boolean newestFirst) {
        List<HostComment> seen = new ArrayList<>(comments().seen(issue, jira.user()));
        if (newestFirst) {
            Collections.reverse(seen);
        }
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("startAt", startAt);
        bean.put("maxResults", maxResults);
        bean.put("total", seen.size());
        bean.put(
                "comments",
                beans(issue, seen.stream().skip(startAt).limit(maxResults).toList()));
        return bean;
    }

    private List<Map<String, Object>> beans(Issue issue, List<HostComment> comments) {
        return comments.stream().map(comment -> bean(issue, comment)).toList();
    }

    /** One comment. */
    Map<String, Object> bean(Issue issue, HostComment comment) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("issue/" + issue.getId() + "/comment/" + comment.getId()));
        bean.put("id", String.valueOf(comment.getId()));
        bean.put("author", beans.user(comment.getAuthorApplicationUser()));
        bean.put("body", comment.getBody());
        bean.put("updateAuthor", beans.user(comment.getUpdateAuthorApplicationUser()));
        bean.put("created", Beans.moment(comment.getCreated()));
        bean.put("updated", Beans.moment(comment.getUpdated()));
        Map<String, Object> visibility = visibility(comment.level());
        if (visibility != null) {
            bean.put("visibility", visibility);
        }
        return bean;
    }

    private @Nullable Map<String, Object> visibility(CommentLevel level) {
        if (level.group() != null) {
            return Map.of("type", "group", "value", level.group());
        }
        ProjectRole role = jira.site().projectRoles().getProjectRole(level.roleId());
        return role == null ? null : Map.of("type", "role", "value", role.getName());
    }

    /**
     * Who is to see a comment, as sent.
     *
     * @throws Problem 400 for a group or role that is not there or that the visitor is no member of
     */
    CommentLevel level(Issue issue, JsonNode visibility) {
        if (visibility.isMissingNode() || visibility.isNull()) {
            return CommentLevel.ALL;
        }
        String value = visibility.path("value").asText("");
        CommentLevel level =
                switch (visibility.path("type").asText("")) {
                    case "group" -> group(value);
                    case "role" -> role(value);
                    default -> throw refused("Invalid visibility: a 'group' or a 'role' is expected.");
                };
        if (!comments().isMember(jira.user(), issue, level)) {
            throw refused("You are currently not a member of the " + (level.group() == null ? "project role" : "group")
                    + ": " + value + ".");
        }
        return level;
    }

    private CommentLevel group(String name) {
        if (!jira.site().groups().names().contains(name)) {
            throw refused("Group: " + name + " does not exist.");
        }
        return new CommentLevel(name, null);
    }

    private CommentLevel role(String name) {
        ProjectRole role = jira.site().projectRoles().getProjectRole(name);
        if (role == null) {
            throw refused("Role: " + name + " does not exist.");
        }
        return new CommentLevel(null, role.getId());
    }

    private static Problem refused(String message) {
        return new Problem(400, List.of(), Map.of("commentLevel", message));
    }

    private Comments comments() {
        return jira.site().issueDesk().comments();
    }
}
