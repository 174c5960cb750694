package io.attain.host.web.rest;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.attain.host.jira.project.StatusCategories;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the site is made of: {@code /field}, {@code /issuetype}, {@code /status}, {@code /priority}, {@code /serverInfo} and the like. */
@Path(Beans.API)
@Produces(MediaType.APPLICATION_JSON)
public record MetaResource(Jira jira, Beans beans) {

    @Inject
    public MetaResource {}

    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
        Fields catalogue = new Fields(jira);
        List<Map<String, Object>> fields = new ArrayList<>();
        for (SystemField field : SystemField.values()) {
            fields.add(catalogue.bean(field));
        }
        jira.service(CustomFieldManager.class)
                .getCustomFieldObjects()
                .forEach(field -> fields.add(catalogue.bean(field)));
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
    @Path("priority")
    public List<Map<String, Object>> priorities() {
        return jira.site().issueDesk().priorities().all().stream()
                .map(beans::priority)
                .toList();
    }

    @GET
    @Path("statuscategory")
    public List<Map<String, Object>> statusCategories() {
        return new StatusCategories().all().stream().map(beans::statusCategory).toList();
    }

    /** One of a kind by its id; a status by its name too and a category by its key, as in Jira. */
    @GET
    @Path("{kind: priority|issuetype|status|resolution|issueLinkType|statuscategory}/{id}")
    public Map<String, Object> one(@PathParam("kind") String kind, @PathParam("id") String id) {
        Collection<Map<String, Object>> all =
                switch (kind) {
                    case "priority" -> priorities();
                    case "issuetype" -> issueTypes();
                    case "status" -> statuses();
                    case "resolution" -> resolutions();
                    case "statuscategory" -> statusCategories();
                    default -> beansOfLinkTypes();
                };
        return all.stream()
                .filter(bean -> id.equals(String.valueOf(bean.get("id")))
                        || (kind.equals("status") && id.equals(bean.get("name")))
                        || (kind.equals("statuscategory") && id.equals(bean.get("key"))))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The " + kind + " with id '" + id + "' does not exist"));
    }

    @GET
    @Path("issueLinkType")
    public Map<String, Object> linkTypes() {
        return Map.of("issueLinkTypes", beansOfLinkTypes());
    }

    private List<Map<String, Object>> beansOfLinkTypes() {
        return jira.service(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                .map(beans::linkType)
                .toList();
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
