package io.attain.host.web.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.project.HostPriority;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Exchange;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small shapes that Jira's REST API is made of. */
public final class Beans {
    /** Where Jira's API begins; its links say 2. */
    public static final String API = "api/{version: 2|latest}/";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final UriInfo uri;
    private final Jira jira;

    @Inject
    Beans(@Context UriInfo uri, Jira jira) {
        this.uri = uri;
        this.jira = jira;
    }

    /** The full address of a path of this site, for a reader outside. */
    public String site(String path) {
        return uri.getBaseUri().toString().replaceFirst("/rest/$", "") + path;
    }

    public String self(String path) {
        return uri.getBaseUri() + "api/2/" + path;
    }

    static @Nullable String moment(@Nullable Date date) {
        return date == null ? null : MOMENT.format(date.toInstant());
    }

    @Nullable
    Map<String, Object> user(@Nullable ApplicationUser user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("user?username=" + Exchange.encode(user.getUsername())));
        bean.put("key", user.getKey());
        bean.put("name", user.getUsername());
        bean.put("emailAddress", user.getEmailAddress());
        bean.put("displayName", user.getDisplayName());
        bean.put("active", user.isActive());
        return bean;
    }

    Map<String, Object> project(Project project) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("project/" + project.getId()));
        bean.put("id", String.valueOf(project.getId()));
        bean.put("key", project.getKey());
        bean.put("name", project.getName());
        bean.put("projectTypeKey", "business");
        return bean;
    }

    Map<String, Object> issueType(IssueType type) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("issuetype/" + type.getId()));
        bean.put("id", type.getId());
        bean.put("name", jira.names().of(type));
        bean.put("description", jira.names().describe(type));
        bean.put("subtask", type.isSubTask());
        return bean;
    }

    Map<String, Object> status(Status status) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("status/" + status.getId()));
        bean.put("id", status.getId());
        bean.put("name", jira.names().of(status));
        bean.put("description", jira.names().describe(status));
        bean.put("statusCategory", statusCategory(status.getStatusCategory()));
        return bean;
    }

    Map<String, Object> resolution(Resolution resolution) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("resolution/" + resolution.getId()));
        bean.put("id", resolution.getId());
        bean.put("name", jira.names().of(resolution));
        bean.put("description", jira.names().describe(resolution));
        return bean;
    }

    Map<String, Object> option(Option option) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("customFieldOption/" + option.getOptionId()));
        bean.put("value", option.getValue());
        bean.put("id", String.valueOf(option.getOptionId()));
        bean.put("disabled", option.getDisabled());
        return bean;
    }

    Map<String, Object> priority(HostPriority priority) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("priority/" + priority.getId()));
        bean.put("statusColor", priority.color());
        bean.put("description", jira.names().describe(priority));
        bean.put("name", jira.names().of(priority));
        bean.put("id", priority.getId());
        return bean;
    }

    Map<String, Object> statusCategory(StatusCategory category) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", self("statuscategory/" + category.getId()));
        bean.put("id", category.getId());
        bean.put("key", category.getKey());
        bean.put("name", jira.names().of(category));
        return bean;
    }

    Map<String, Object> linkType(IssueLinkType type) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(type.getId()));
        bean.put("name", type.getName());
        bean.put("inward", type.getInward());
        bean.put("outward", type.getOutward());
        bean.put("self", self("issueLinkType/" + type.getId()));
        return bean;
    }

    /** An issue where another one names it: its parent, a sub-task, the other end of a link. */
    Map<String, Object> issueReference(Issue issue) {
        Map<String, Object> bean = issueIdentity(issue);
        bean.put(
                "fields",
                Map.of(
                        "summary", issue.getSummary(),
                        "status", status(issue.getStatus()),
                        "issuetype", issueType(issue.getIssueType())));
        return bean;
    }

    /** What creating an issue answers. */
    Map<String, Object> issueIdentity(Issue issue) {
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("id", String.valueOf(issue.getId()));
        bean.put("key", issue.getKey());
        bean.put("self", self("issue/" + issue.getId()));
        return bean;
    }
}
