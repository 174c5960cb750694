package io.attain.host.web.rest;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /issue/createmeta/PROJECT/issuetypes}: what issues can be made of, one project and one type at a time. What told
 * all at once, {@code /issue/createmeta}, went with Jira 9.
 */
@Path(Beans.API + "issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public record CreateMetaResource(Jira jira, Beans beans) {

    @Inject
    public CreateMetaResource {}

    @GET
    public Map<String, Object> types(
            @PathParam("project") String key,
            @QueryParam("startAt") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int most) {
        return page(types(project(key)).stream().map(beans::issueType).toList(), startAt, most);
    }

    @GET
    @Path("{type}")
    public Map<String, Object> fields(
            @PathParam("project") String key,
            @PathParam("type") String typeId,
            @QueryParam("startAt") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int most) {
        Project project = project(key);
        IssueType type = types(project).stream()
                .filter(offered -> offered.getId().equals(typeId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("Issue type with id '" + typeId + "' is not in the project."));
        return page(new FieldMeta(jira, beans).create(project, type), startAt, most);
    }

    private Project project(String key) {
        Project project = jira.project(key, jira.user());
        if (!jira.service(PermissionManager.class)
                .hasPermission(ProjectPermissions.CREATE_ISSUES, project, jira.user())) {
            throw Problem.forbidden("You cannot create issues in this project.");
        }
        return project;
    }

    private List<IssueType> types(Project project) {
        return List.copyOf(jira.service(IssueTypeSchemeManager.class).getIssueTypesForProject(project));
    }

    private static Map<String, Object> page(List<Map<String, Object>> all, int startAt, int most) {
        int first = Math.max(0, startAt);
        List<Map<String, Object>> values =
                all.stream().skip(first).limit(Math.max(0, most)).toList();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("maxResults", most);
        page.put("startAt", first);
        page.put("total", all.size());
        page.put("isLast", first + values.size() >= all.size());
        page.put("values", values);
        return page;
    }
}
