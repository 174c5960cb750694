package io.attain.activity.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.results.ResultOrigins;
import io.attain.results.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells that a result comes from a daily log: everybody sees their own, and whoever leads the sales everybody's. */
@Component
public record LogOrigins(
        @ComponentImport ProjectManager projects, @ComponentImport UserManager users, SalesAccess access)
        implements ResultOrigins {

    /** A log is no issue: its person and its day, which its key has, say which it is. */
    private static final Origin LOG = new Origin(null, "", "");

    @Override
    public Source source() {
        return Source.LOG;
    }

    @Override
    public Map<ResultKey, Origin> tell(String viewerKey, Collection<ResultKey> results) {
        Map<Long, Boolean> led = new HashMap<>();
        Map<ResultKey, Origin> told = new HashMap<>();
        for (ResultKey result : results) {
            if (result.owner().equals(viewerKey)
                    || led.computeIfAbsent(result.projectId(), project -> leads(viewerKey, project))) {
                told.put(result, LOG);
            }
        }
        return told;
    }

    private boolean leads(String viewerKey, long projectId) {
        ApplicationUser viewer = users.getUserByKey(viewerKey);
        Project project = projects.getProjectObj(projectId);
        return viewer != null && project != null && access.manages(viewer, project);
    }
}
