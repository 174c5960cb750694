package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Reach;
import io.attain.kernel.Reserved;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may know of what, and who may manage it, in projects that are set up for sales. */
@Component
public record SalesAccess(
        @ComponentImport PermissionManager permissions,
        @ComponentImport GlobalPermissionManager globalPermissions,
        @ComponentImport ProjectRoleManager roles,
        InstalledItems items,
        SalesProjects projects,
        List<Reserved> reserved) {

    /**
     * Whether a user may know of a project's sales: it is set up, the user may browse it, and takes part in its sales or
     * administers it or Jira.
     */
    public boolean maySee(ApplicationUser user, Project project) {
        return projects.includes(project.getId())
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                && (reach(user, project) != Reach.NONE || administersJira(user));
    }

    /** Whether a user may see an issue of a sales project. */
    public boolean maySee(ApplicationUser user, Issue issue) {
        return !seen(user, List.of(issue)).isEmpty();
    }

    /** Those of these issues that a user may see. Asked once for as many as there are. */
    public Set<Issue> seen(ApplicationUser user, Collection<Issue> issues) {
        Map<Long, List<Issue>> browsed = issues.stream()
                .filter(issue -> issue.getProjectObject() != null && mayBrowse(user, issue))
                .collect(Collectors.groupingBy(Issue::getProjectId));
        Set<Issue> seen = new HashSet<>();
        browsed.values().forEach(ofOne -> {
            Project project = Objects.requireNonNull(ofOne.get(0).getProjectObject());
            Set<Long> told =
                    told(user, project, ofOne.stream().map(Issue::getId).toList());
            ofOne.stream().filter(issue -> told.contains(issue.getId())).forEach(seen::add);
        });
        return seen;
    }

    /** Whether Jira lets a user browse an issue of a sales project; whether it is told, {@link #seen} says. */
    public boolean mayBrowse(ApplicationUser user, Issue issue) {
        Long project = issue.getProjectId();
        return project != null
                && projects.includes(project)
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** Those of a project's issues that are told to a user who may browse them; whether Jira lets the user is another question. */
    public Set<Long> told(ApplicationUser user, Project project, Collection<Long> issueIds) {
        Reach reach = reach(user, project);
        if (reach == Reach.NONE) {
            return Set.of();
        }
        Set<Long> told = new HashSet<>(issueIds);
        reserved.forEach(each -> told.removeAll(each.from(user.getKey(), reach, project.getId(), issueIds)));
        return told;
    }

    /** How far a user sees the figures of a project's sales. */
    public Reach reach(ApplicationUser user, Project project) {
        if (leadsAll(user, project)) {
            return Reach.ALL;
        }
        if (hasRole(user, project, SalesRole.MANAGER)) {
            return Reach.TEAMS;
        }
        if (hasRole(user, project, SalesRole.REP)) {
            return Reach.OWN;
        }
        return hasRole(user, project, SalesRole.VIEWER) ? Reach.TOTALS : Reach.NONE;
    }

    /** Whether a user leads the project's sales: as sales manager, sales leader or project administrator. */
    public boolean manages(ApplicationUser user, Project project) {
        return hasRole(user, project, SalesRole.MANAGER) || leadsAll(user, project);
    }

    /** Whether a user leads all of the project's sales, whatever team they are of: as sales leader or administrator of it. */
    public boolean leadsAll(ApplicationUser user, Project project) {
        return hasRole(user, project, SalesRole.LEADER) || administers(user, project);
    }

    /** Whether a user administers the project. */
    public boolean administers(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    /** Whether a user takes part in the project's sales: as sales rep, or as one who leads them. */
    public boolean sells(ApplicationUser user, Project project) {
        return hasRole(user, project, SalesRole.REP) || manages(user, project);
    }

    /** The user keys of the active ones who hold a role of ours in a project, by themselves or by a group. */
    public List<String> holders(SalesRole role, Project project) {
        return roleOf(role)
                .map(found -> roles.getProjectRoleActors(found, project))
                .map(actors -> actors.getUsers().stream()
                        .filter(ApplicationUser::isActive)
                        .map(ApplicationUser::getKey)
                        .toList())
                .orElse(List.of());
    }

    /** Whether people call a role of ours so: by the name that it has in Jira, in whichever language, or by its English one. */
    public boolean isCalled(SalesRole role, String name) {
        return role.jiraName().equalsIgnoreCase(name)
                || roleOf(role)
                        .map(ProjectRole::getName)
                        .filter(name::equalsIgnoreCase)
                        .isPresent();
    }

    /** Whether a user administers Jira. */
    public boolean administersJira(ApplicationUser user) {
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    /** Whether a user holds a role of ours in a project, by themselves or by a group. */
    public boolean hasRole(ApplicationUser user, Project project, SalesRole role) {
        return roleOf(role)
                .filter(found -> roles.isUserInProjectRole(user, found, project))
                .isPresent();
    }

    /** Jira's id of a role of ours, if it is installed. */
    public Optional<Long> idOf(SalesRole role) {
        return items.idOf(InstalledItems.Kind.ROLE, role.name()).map(Long::valueOf);
    }

    private Optional<ProjectRole> roleOf(SalesRole role) {
        return idOf(role).map(roles::getProjectRole);
    }
}
