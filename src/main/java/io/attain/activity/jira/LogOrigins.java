package io.attain.activity.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import io.attain.targets.Posting;
import io.attain.results.Source;
import io.attain.results.Origin;
import io.attain.results.ResultOrigins;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells that a result comes from a daily log: everybody sees their own, and whoever leads the sales everybody's. */
@Component
public class LogOrigins implements ResultOrigins {

    /** A log is no issue: its person and its day, which the posting has, say which it is. */
    private static final Origin LOG = new Origin(null, "", "");

    private final ProjectManager projects;
    private final UserManager users;
    private final SalesAccess access;

    LogOrigins(@ComponentImport ProjectManager projects, @ComponentImport UserManager users, SalesAccess access) {
        this.projects = projects;
        this.users = users;
        this.access = access;
    }

    @Override
    public Source source() {
        return Source.LOG;
    }

    @Override
    public Map<Posting, Origin> tell(String viewerKey, Collection<Posting> postings) {
        Map<Long, Boolean> led = new HashMap<>();
        Map<Posting, Origin> told = new HashMap<>();
        for (Posting posting : postings) {
            if (posting.owner().equals(viewerKey)
                    || led.computeIfAbsent(posting.projectId(), project -> leads(viewerKey, project))) {
                told.put(posting, LOG);
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
