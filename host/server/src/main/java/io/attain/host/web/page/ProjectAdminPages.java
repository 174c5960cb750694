package io.attain.host.web.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.jira.JiraSite;
import io.attain.host.jira.project.NewProject;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.host.jira.user.HostUser;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Administration of projects: making them, and who has which role. */
public record ProjectAdminPages(Pages pages, JiraSite site, Jira jira) {

    private static final String ALL = "/secure/project/ViewProjects.jspa";
    private static final String ROLES = "/secure/project/{project}/roles";

    /** A role and who has it in the project. */
    public record Holders(ProjectRole role, List<HostUser> users, List<String> groups) {}

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.ADMIN, ALL, exchange -> list(exchange, List.of()))
                .post(Access.ADMIN, "/secure/project/AddProject.jspa", this::add)
                .get(Access.ADMIN, ROLES, this::roles)
                .post(Access.ADMIN, ROLES, this::changeRole);
    }

    private Reply list(Exchange exchange, List<String> messages) {
        return pages.show(
                exchange,
                View.admin("admin-projects", pages.texts().of("admin.projects"))
                        .answering(messages)
                        .with("projects", site.projects().getProjects())
                        .with("users", site.users().all())
                        .with("key", exchange.text("key"))
                        .with("name", exchange.text("name")));
    }

    private Reply add(Exchange exchange) {
        ApplicationUser lead = site.users().getUserByName(exchange.text("lead"));
        String key = exchange.text("key").toUpperCase(Locale.ROOT);
        if (site.projects().getProjectObjByKey(key) != null) {
            return list(exchange, List.of(pages.texts().of("admin.projects.taken", key)));
        }
        try {
            site.projectCreation()
                    .create(new NewProject(key, exchange.text("name"), "", lead == null ? exchange.user() : lead));
        } catch (IllegalArgumentException e) {
            return list(exchange, List.of(Objects.toString(e.getMessage())));
        }
        return Reply.redirect(exchange.local(ALL));
    }

    private Reply roles(Exchange exchange) {
        Project project = jira.project(exchange.path("project"), exchange.user());
        return pages.show(
                exchange,
                View.admin("admin-roles", pages.texts().of("admin.roles", project.getName()))
                        .with("project", project)
                        .with(
                                "roles",
                                site.projectRoles().getProjectRoles().stream()
                                        .map(role -> holders(role, project))
                                        .toList())
                        .with("users", site.users().all()));
    }

    private Holders holders(ProjectRole role, Project project) {
        ProjectRoles.Actors actors = (ProjectRoles.Actors) site.projectRoles().getProjectRoleActors(role, project);
        List<HostUser> users = actors.userKeys().stream()
                .map(site.users()::getUserByKey)
                .filter(Objects::nonNull)
                .toList();
        return new Holders(role, users, actors.groups());
    }

    private Reply changeRole(Exchange exchange) {
        Project project = jira.project(exchange.path("project"), exchange.user());
        ProjectRole role =
                site.projectRoles().getProjectRole(exchange.number("role").orElse(0));
        ApplicationUser user = site.users().getUserByName(exchange.text("user"));
        if (role == null || user == null) {
            throw Problem.badRequest(pages.texts().of("admin.users.none"));
        }
        if (exchange.has("remove")) {
            site.projectRoles().removeUser(role, project, user);
        } else {
            site.projectRoles().addUser(role, project, user);
        }
        return Reply.redirect(exchange.local("/secure/project/" + project.getKey() + "/roles"));
    }
}
