package io.attain.host.web.rest;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.project.NewProject;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.Users;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /project} and its roles. */
@Path(Beans.API + "project")
@Produces(MediaType.APPLICATION_JSON)
public record ProjectResource(JiraSite site, Jira jira, Beans beans) {

    @Inject
    public ProjectResource {}

    @GET
    public List<Map<String, Object>> list() {
        return jira
                .service(PermissionManager.class)
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, jira.user())
                .stream()
                .map(beans::project)
                .toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> one(@PathParam("project") String key) {
        Project project = project(key);
        Map<String, Object> bean = beans.project(project);
        bean.put("description", project.getDescription());
        bean.put("lead", beans.user(project.getProjectLead()));
        bean.put(
                "issueTypes",
                jira.service(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
                        .map(beans::issueType)
                        .toList());
        bean.put("roles", roleLinks(project));
        return bean;
    }

    @POST
    @AdminOnly
    public Response create(JsonNode json) {
        String lead = json.path("lead").asText(jira.user().getUsername());
        ApplicationUser leader = site.users().getUserByName(lead);
        Map<String, String> errors = new LinkedHashMap<>();
        if (leader == null) {
            errors.put("projectLead", "There is no user " + lead + ".");
        }
        String key = json.path("key").asText("");
        if (jira.service(ProjectManager.class).getProjectObjByKey(key) != null) {
            errors.put("projectKey", "Another project uses this project key.");
        }
        if (leader == null || !errors.isEmpty()) {
            throw new Problem(400, List.of(), errors);
        }
        try {
            Project project = site.projectCreation()
                    .create(new NewProject(
                            key,
                            json.path("name").asText(""),
                            json.path("description").asText(""),
                            leader));
            return Response.status(201)
                    .entity(Map.of(
                            "self", beans.self("project/" + project.getId()),
                            "id", project.getId(),
                            "key", project.getKey()))
                    .build();
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(Objects.toString(e.getMessage()));
        }
    }

    @GET
    @Path("{project}/role")
    public Map<String, String> roles(@PathParam("project") String key) {
        return roleLinks(project(key));
    }

    private Map<String, String> roleLinks(Project project) {
        Map<String, String> links = new LinkedHashMap<>();
        for (ProjectRole role : site.projectRoles().getProjectRoles()) {
            links.put(role.getName(), beans.self("project/" + project.getId() + "/role/" + role.getId()));
        }
        return links;
    }

    @GET
    @Path("{project}/role/{role}")
    public Map<String, Object> role(@PathParam("project") String key, @PathParam("role") long id) {
        return bean(role(id), project(key));
    }

    private Map<String, Object> bean(ProjectRole role, Project project) {
        ProjectRoles.Actors actors = (ProjectRoles.Actors) site.projectRoles().getProjectRoleActors(role, project);
        List<Map<String, String>> shown = new ArrayList<>();
        Users users = site.users();
        for (String key : actors.userKeys()) {
            ApplicationUser user = users.getUserByKey(key);
            if (user != null) {
                shown.add(Map.of(
                        "displayName", user.getDisplayName(),
                        "type", "atlassian-user-role-actor",
                        "name", user.getUsername()));
            }
        }
        actors.groups()
                .forEach(group ->
                        shown.add(Map.of("displayName", group, "type", "atlassian-group-role-actor", "name", group)));
        return Map.of(
                "self", beans.self("project/" + project.getId() + "/role/" + role.getId()),
                "id", role.getId(),
                "name", role.getName(),
                "description", Objects.toString(role.getDescription(), ""),
                "actors", shown);
    }

    @POST
    @Path("{project}/role/{role}")
    public Map<String, Object> addActors(@PathParam("project") String key, @PathParam("role") long id, JsonNode json) {
        Project project = administered(key);
        ProjectRole role = role(id);
        List<ApplicationUser> users = new ArrayList<>();
        for (JsonNode name : json.path("user")) {
            ApplicationUser user = site.users().getUserByName(name.asText());
            if (user == null) {
                throw Problem.notFound("There is no user " + name.asText() + ".");
            }
            users.add(user);
        }
        Groups groups = site.groups();
        for (JsonNode name : json.path("group")) {
            if (!groups.names().contains(name.asText())) {
                throw Problem.notFound("There is no group " + name.asText() + ".");
            }
        }
        users.forEach(user -> site.projectRoles().addUser(role, project, user));
        json.path("group").forEach(group -> site.projectRoles().addGroup(role, project, group.asText()));
        return bean(role, project);
    }

    @DELETE
    @Path("{project}/role/{role}")
    public void removeActor(
            @PathParam("project") String key,
            @PathParam("role") long id,
            @QueryParam("user") @DefaultValue("") String name) {
        Project project = administered(key);
        ApplicationUser user = site.users().getUserByName(name);
        if (user == null) {
            throw Problem.notFound("There is no user " + name + ".");
        }
        site.projectRoles().removeUser(role(id), project, user);
    }

    private ProjectRole role(long id) {
        ProjectRole role = site.projectRoles().getProjectRole(id);
        if (role == null) {
            throw Problem.notFound("There is no project role " + id + ".");
        }
        return role;
    }

    private Project administered(String key) {
        Project project = project(key);
        boolean may = jira.isAdmin(jira.user())
                || jira.service(PermissionManager.class)
                        .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, jira.user());
        if (!may) {
            throw Problem.forbidden("You do not administer this project.");
        }
        return project;
    }

    private Project project(String key) {
        return jira.project(key, jira.user());
    }
}
