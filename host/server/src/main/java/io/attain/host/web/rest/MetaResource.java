package io.attain.host.web.rest;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.attain.host.web.Jira;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the site is made of: {@code /field}, {@code /issuetype}, {@code /status}, {@code /resolution}, {@code /serverInfo} and the like. */
@Path(Beans.API)
@Produces(MediaType.APPLICATION_JSON)
public final class MetaResource {
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
    private final Beans beans;

    @Inject
    MetaResource(Jira jira, Beans beans) {
        this.jira = jira;
        this.beans = beans;
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
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

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes() {
        return jira.service(IssueTypeManager.class).getIssueTypes().stream()
                .map(beans::issueType)
                .toList();
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return jira.service(StatusManager.class).getStatuses().stream()
                .map(beans::status)
                .toList();
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions() {
        return jira.service(ResolutionManager.class).getResolutions().stream()
                .map(beans::resolution)
                .toList();
    }

    @GET
    @Path("issueLinkType")
    public Map<String, Object> linkTypes() {
        return Map.of(
                "issueLinkTypes",
                jira.service(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                        .map(beans::linkType)
                        .toList());
    }

    @GET
    @Path("serverInfo")
    @UnrestrictedAccess
    public Map<String, Object> serverInfo() {
        return Map.of(
                "baseUrl",
                beans.site(""),
                "version",
                "11.3.0",
                "versionNumbers",
                List.of(11, 3, 0),
                "deploymentType",
                "Server",
                "serverTitle",
                "Attain host, a stand-in for Jira",
                "serverTime",
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").format(OffsetDateTime.now(ZoneOffset.UTC)));
    }
}
