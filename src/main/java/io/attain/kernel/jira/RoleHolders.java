package io.attain.kernel.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who holds which role of ours, asked by those who know a project by its id alone. */
@Component
public record RoleHolders(@ComponentImport ProjectManager projects, JiraPeople people, SalesAccess access) {

    /** The user keys of the active ones who hold a role that is called so; none if no role is. */
    public List<String> called(String name, long projectId) {
        return Stream.of(SalesRole.values())
                .filter(role -> access.isCalled(role, name))
                .flatMap(role -> of(role, projectId).stream())
                .toList();
    }

    /** The user keys of the active ones who hold any. */
    public Set<String> ofAny(long projectId) {
        return Stream.of(SalesRole.values())
                .flatMap(role -> of(role, projectId).stream())
                .collect(Collectors.toSet());
    }

    /** The user keys of the active ones who hold it, by themselves or by a group; none if the project is gone. */
    public List<String> of(SalesRole role, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null ? List.of() : access.holders(role, project);
    }

    /** Whether somebody is one of them. */
    public boolean include(String key, SalesRole role, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null
                && people.find(key)
                        .filter(user -> user.isActive() && access.hasRole(user, project, role))
                        .isPresent();
    }
}
