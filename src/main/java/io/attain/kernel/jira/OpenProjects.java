package io.attain.kernel.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sales projects whose issues Jira finds. It finds none of an archived project, which is no word about what its figures
 * are made of: they stay as they are until somebody restores it. Nothing is left to be done for a project that was deleted.
 */
@Component
public record OpenProjects(SalesProjects sales, @ComponentImport ProjectManager projects) {

    /** All of them, by project id. */
    public List<SalesProject> all() {
        return sales.all().stream()
                .filter(project -> isOpen(projects.getProjectObj(project.projectId())))
                .toList();
    }

    private static boolean isOpen(@Nullable Project project) {
        return project != null && !project.isArchived();
    }
}
