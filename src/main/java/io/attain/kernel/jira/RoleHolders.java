package io.attain.kernel.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who holds which role of ours, asked by those who know a project by its id alone. */
@Component
public record RoleHolders(@ComponentImport ProjectManager projects, SalesAccess access) {

    /** The user keys of the active ones who hold it, by themselves or by a group; none if the project is gone. */
    public List<String> of(SalesRole role, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null ? List.of() : access.holders(role, project);
    }
}
