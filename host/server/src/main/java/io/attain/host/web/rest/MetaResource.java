package io.attain.host.web.rest;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the site is made of: {@code /field}, {@code /issuetype}, {@code /status}, {@code /resolution}, {@code /serverInfo} and the like. */
public final class MetaResource {
    private static final String API = "/rest/api/2/";
    private static final List<String> SYSTEM_FIELDS = List.of(
            "summary",
            "issuetype",
            "project",
            "status",
            "resolution",
            "assignee",
            "reporter",
            "created",
            "updated",
            "description");

    private final Jira jira;

    /** Over the site's services. */
    public MetaResource(Jira jira) {
        this.jira = jira;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, API + "field", exchange -> Reply.json(fields()))
                .get(Access.USER, API + "issuetype", this::issueTypes)
                .get(Access.USER, API + "status", this::statuses)
                .get(Access.USER, API + "resolution", this::resolutions)
                .get(Access.USER, API + "issueLinkType", this::linkTypes)
                .get(Access.USER, API + "issue/createmeta", this::createMeta)
                .get(Access.ANYONE, API + "serverInfo", this::serverInfo);
    }

    private List<Map<String, Object>> fields() {
        List<Map<String, Object>> fields = new ArrayList<>();
        SYSTEM_FIELDS.forEach(id -> fields.add(
                Map.of("id", id, "name", Character.toUpperCase(id.charAt(0)) + id.substring(1), "custom", false)));
        for (CustomField field : jira.service(CustomFieldManager.class).getCustomFieldObjects()) {
            String id = "customfield_" + field.getIdAsLong();
            Map<String, Object> bean = new LinkedHashMap<>();
            bean.put("id", id);
            bean.put("name", field.getFieldName());
            bean.put("custom", true);
            bean.put("navigable", true);
            bean.put("searchable", true);
            bean.put("clauseNames", List.of("cf[" + field.getIdAsLong() + "]", field.getFieldName()));
            bean.put(
                    "schema",
                    Map.of(
                            "custom", field.getCustomFieldType().getKey(),
                            "customId", field.getIdAsLong()));
            fields.add(bean);
        }
        return fields;
    }

    private Reply issueTypes(Exchange exchange) {
        Beans beans = new Beans(exchange);
        return Reply.json(jira.service(IssueTypeManager.class).getIssueTypes().stream()
                .map(beans::issueType)
                .toList());
    }

    private Reply statuses(Exchange exchange) {
        Beans beans = new Beans(exchange);
        return Reply.json(jira.service(StatusManager.class).getStatuses().stream()
                .map(beans::status)
                .toList());
    }

    private Reply resolutions(Exchange exchange) {
        Beans beans = new Beans(exchange);
        return Reply.json(jira.service(ResolutionManager.class).getResolutions().stream()
                .map(beans::resolution)
                .toList());
    }

    private Reply linkTypes(Exchange exchange) {
        Beans beans = new Beans(exchange);
        return Reply.json(Map.of(
                "issueLinkTypes",
                jira.service(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                        .map(beans::linkType)
                        .toList()));
    }

    /** Projects and issue types only; Jira lists the fields too. */
    private Reply createMeta(Exchange exchange) {
        Beans beans = new Beans(exchange);
        List<Map<String, Object>> projects = new ArrayList<>();
        for (Project project :
                jira.service(PermissionManager.class).getProjects(ProjectPermissions.CREATE_ISSUES, exchange.user())) {
            Map<String, Object> bean = beans.project(project);
            bean.put(
                    "issuetypes",
                    jira.service(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
                            .map(beans::issueType)
                            .toList());
            projects.add(bean);
        }
        return Reply.json(Map.of("projects", projects));
    }

    private Reply serverInfo(Exchange exchange) {
        return Reply.json(Map.of(
                "baseUrl",
                exchange.absolute(""),
                "version",
                "11.3.0",
                "versionNumbers",
                List.of(11, 3, 0),
                "deploymentType",
                "Server",
                "serverTitle",
                "Attain host, a stand-in for Jira",
                "serverTime",
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").format(OffsetDateTime.now(ZoneOffset.UTC))));
    }
}
