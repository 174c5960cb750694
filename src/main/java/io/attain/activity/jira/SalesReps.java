package io.attain.activity.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.LoggingPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who hold the role of a sales rep hand in logs. */
@Component
public record SalesReps(@ComponentImport ProjectManager projects, SalesAccess access) implements LoggingPeople {

    @Override
    public List<String> of(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? List.of()
                : access.holders(SalesRole.REP, project).stream()
                        .map(ApplicationUser::getKey)
                        .toList();
    }
}
