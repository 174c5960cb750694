package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesRole;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Our project roles; who plays them is the administrators' choice. */
@Component
record RoleSteps(@ComponentImport ProjectRoleManager roles, InstalledItems items, SalesNames names)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return Stream.of(SalesRole.values())
                .map(role -> step(role, names.of(role, choice.language())))
                .toList();
    }

    private Step step(SalesRole role, String name) {
        return Step.finding(
                Step.Kind.ROLE, () -> find(role).map(ProjectRole::getName), name, () -> install(role, name));
    }

    private Optional<ProjectRole> find(SalesRole role) {
        return items.idOf(Kind.ROLE, role.name()).map(id -> roles.getProjectRole(Long.valueOf(id)));
    }

    private void install(SalesRole role, String name) {
        ProjectRole installed = roles.getProjectRole(name);
        if (installed == null) {
            installed = roles.createRole(new ProjectRoleImpl(name, ""));
        }
        items.put(Kind.ROLE, role.name(), installed.getId().toString());
    }
}
