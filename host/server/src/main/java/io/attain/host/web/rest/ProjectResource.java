package io.attain.host.web.rest;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.project.NewProject;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.user.Groups;
import io.attain.host.jira.user.Users;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /project} and its roles. */
public final class ProjectResource {
    private static final String ALL = "/rest/api/2/project";
    private static final String ROLE = ALL + "/{project}/role";

    private final JiraSite site;
    private final Jira jira;

    /** Over the site's projects. */
    public ProjectResource(JiraSite site, Jira jira) {
        this.site = site;
        this.jira = jira;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, ALL, this::list)
                .post(Access.ADMIN, ALL, this::create)
                .get(Access.USER, ALL + "/{project}", this::one)
                .get(Access.USER, ROLE, this::roles)
                .get(Access.USER, ROLE + "/{role}", exchange -> Reply.json(role(exchange, project(exchange))))
                .post(Access.USER, ROLE + "/{role}", this::addActors)
                .delete(Access.USER, ROLE + "/{role}", this::removeActor);
    }

    private Reply list(Exchange exchange) {
        Beans beans = new Beans(exchange);
        return Reply.json(
                jira
                        .service(PermissionManager.class)
                        .getProjects(ProjectPermissions.BROWSE_PROJECTS, exchange.user())
                        .stream()
                        .map(beans::project)
                        .toList());
    }

    private Reply one(Exchange exchange) {
        Project project = project(exchange);
        Beans beans = new Beans(exchange);
        Map<String, Object> bean = beans.project(project);
        bean.put("description", project.getDescription());
        bean.put("lead", beans.user(project.getProjectLead()));
        bean.put(
                "issueTypes",
                jira.service(IssueTypeSchemeManager.class).getIssueTypesForProject(project).stream()
                        .map(beans::issueType)
                        .toList());
        bean.put("roles", roleLinks(exchange, project));
        return Reply.json(bean);
    }

    private Reply create(Exchange exchange) throws IOException {
        JsonNode json = exchange.json();
        String lead = json.path("lead").asText(exchange.user().getUsername());
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
            return Reply.json(
                    201,
                    Map.of(
                            "self", new Beans(exchange).self("project/" + project.getId()),
                            "id", project.getId(),
                            "key", project.getKey()));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(Objects.toString(e.getMessage()));
        }
    }

    private Reply roles(Exchange exchange) {
        return Reply.json(roleLinks(exchange, project(exchange)));
    }

    private Map<String, String> roleLinks(Exchange exchange, Project project) {
        Map<String, String> links = new LinkedHashMap<>();
        Beans beans = new Beans(exchange);
        for (ProjectRole role : site.projectRoles().getProjectRoles()) {
            links.put(role.getName(), beans.self("project/" + project.getId() + "/role/" + role.getId()));
        }
        return links;
    }

    private Map<String, Object> role(Exchange exchange, Project project) {
        ProjectRole role = role(exchange);
        ProjectRoles.Actors actors = (ProjectRoles.Actors) site.projectRoles().getProjectRoleActors(role, project);
        List<Map<String, String>> beans = new ArrayList<>();
        Users users = site.users();
        for (String key : actors.userKeys()) {
            ApplicationUser user = users.getUserByKey(key);
            if (user != null) {
                beans.add(Map.of(
                        "displayName", user.getDisplayName(),
                        "type", "atlassian-user-role-actor",
                        "name", user.getUsername()));
            }
        }
        actors.groups()
                .forEach(group ->
                        beans.add(Map.of("displayName", group, "type", "atlassian-group-role-actor", "name", group)));
        return Map.of(
                "self", new Beans(exchange).self("project/" + project.getId() + "/role/" + role.getId()),
                "id", role.getId(),
                "name", role.getName(),
                "description", Objects.toString(role.getDescription(), ""),
                "actors", beans);
    }

    private Reply addActors(Exchange exchange) throws IOException {
        Project project = administered(exchange);
        ProjectRole role = role(exchange);
        JsonNode json = exchange.json();
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
        return Reply.json(role(exchange, project));
    }

    private Reply removeActor(Exchange exchange) {
        Project project = administered(exchange);
        ApplicationUser user = site.users().getUserByName(exchange.text("user"));
        if (user == null) {
            throw Problem.notFound("There is no user " + exchange.text("user") + ".");
        }
        site.projectRoles().removeUser(role(exchange), project, user);
        return Reply.status(204);
    }

    private ProjectRole role(Exchange exchange) {
        ProjectRole role = site.projectRoles().getProjectRole(exchange.id("role"));
        if (role == null) {
            throw Problem.notFound("There is no project role " + exchange.path("role") + ".");
        }
        return role;
    }

    private Project administered(Exchange exchange) {
        Project project = project(exchange);
        boolean may = jira.isAdmin(exchange.user())
                || jira.service(PermissionManager.class)
                        .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, exchange.user());
        if (!may) {
            throw Problem.forbidden("You do not administer this project.");
        }
        return project;
    }

    private Project project(Exchange exchange) {
        return jira.project(exchange.path("project"), exchange.user());
    }
}
