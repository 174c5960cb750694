package io.attain.activity.weekly.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.weekly.ReportReaders;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who hold the role of a sales manager are mailed reports. */
@Component
public record SalesManagers(@ComponentImport ProjectManager projects, SalesAccess access) implements ReportReaders {

    @Override
    public List<String> of(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? List.of()
                : access.holders(SalesRole.MANAGER, project).stream()
                        .map(ApplicationUser::getKey)
                        .toList();
    }
}
