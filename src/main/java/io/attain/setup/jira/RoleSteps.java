package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesRole;
import io.attain.setup.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Our project roles; who plays them is the administrators' choice. */
@Component
final class RoleSteps implements StepSource {
    private final ProjectRoleManager roles;
    private final InstalledItems items;

    RoleSteps(@ComponentImport ProjectRoleManager roles, InstalledItems items) {
        this.roles = roles;
        this.items = items;
    }

    @Override
    public List<Step> steps(Project project) {
        return Stream.of(SalesRole.values())
                .map(role -> new Step(Step.Kind.ROLE, role.jiraName(), () -> isPresent(role), () -> install(role)))
                .toList();
    }

    private boolean isPresent(SalesRole role) {
        return items.idOf(Kind.ROLE, role.name())
                .map(id -> roles.getProjectRole(Long.valueOf(id)))
                .isPresent();
    }

    private void install(SalesRole role) {
        ProjectRole installed = roles.getProjectRole(role.jiraName());
        if (installed == null) {
            installed = roles.createRole(new ProjectRoleImpl(role.jiraName(), ""));
        }
        items.put(Kind.ROLE, role.name(), installed.getId().toString());
    }
}
