package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Person;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesRole;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a target can be split by, as Jira has it: the options of its fields, and the people of its project. */
@Component
record DecompositionOptions(
        FieldOptions options,
        InstalledItems items,
        @ComponentImport ProjectRoleManager roles,
        @ComponentImport PermissionManager permissions) {

    /** The options of a select field where the issue stands, in their order, without disabled ones. */
    OptionNames of(SalesField field, Issue issue) {
        return options.offered(issue, field);
    }

    /** Everybody who sells or leads in the project and may own a share, by name. */
    List<Person> people(Project project) {
        return Stream.of(SalesRole.values())
                .filter(role -> role != SalesRole.VIEWER)
                .flatMap(role -> members(role, project))
                .distinct()
                .filter(user -> mayOwn(user, project))
                .map(user -> new Person(user.getKey(), user.getDisplayName()))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::key))
                .toList();
    }

    private Stream<ApplicationUser> members(SalesRole role, Project project) {
        Optional<ProjectRole> found = items.idOf(InstalledItems.Kind.ROLE, role.name())
                .flatMap(id -> Optional.ofNullable(roles.getProjectRole(Long.valueOf(id))));
        return found.stream().flatMap(each -> roles.getProjectRoleActors(each, project).getUsers().stream());
    }

    /** Whether Jira lets issues of the project be assigned to a person. */
    boolean mayOwn(ApplicationUser user, Project project) {
        return user.isActive() && permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user);
    }
}
