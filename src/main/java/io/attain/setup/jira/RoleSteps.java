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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Our project roles; who plays them is the administrators' choice. */
@Component
record RoleSteps(@ComponentImport ProjectRoleManager roles, InstalledItems items, SalesNames names)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        NotedThings<ProjectRole> noted = new NotedThings<>(
                items,
                Kind.ROLE,
                Step.Kind.ROLE,
                id -> roles.getProjectRole(Long.valueOf(id)),
                role -> role.getId().toString(),
                ProjectRole::getName);
        return Stream.of(SalesRole.values())
                .map(role -> {
                    String name = names.of(role, choice.language());
                    return noted.step(role, name, () -> installed(name));
                })
                .toList();
    }

    private ProjectRole installed(String name) {
        ProjectRole there = roles.getProjectRole(name);
        return there == null ? roles.createRole(new ProjectRoleImpl(name, "")) : there;
    }
}
