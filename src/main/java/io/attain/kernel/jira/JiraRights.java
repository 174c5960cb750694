package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rights as Jira's roles and permissions give them. */
@Component
public final class JiraRights implements Rights {

    private final SalesAccess access;
    private final JiraPeople people;
    private final ProjectManager projects;
    private final IssueManager issues;

    /** Asks Jira. */
    public JiraRights(
            SalesAccess access,
            JiraPeople people,
            @ComponentImport ProjectManager projects,
            @ComponentImport IssueManager issues) {
        this.access = access;
        this.people = people;
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    public Optional<Caller> in(long projectId, String userKey) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? Optional.empty()
                : people.find(userKey)
                        .map(user -> new Caller(userKey, access.sells(user, project), access.manages(user, project)));
    }

    @Override
    public boolean maySee(String userKey, long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue != null
                && people.find(userKey)
                        .filter(user -> access.maySee(user, issue))
                        .isPresent();
    }
}
