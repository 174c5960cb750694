package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rights as Jira's roles and permissions give them. */
@Component
public final class JiraRights implements Rights {

    private final SalesAccess access;
    private final UserManager users;
    private final ProjectManager projects;
    private final IssueManager issues;

    /** Asks Jira. */
    public JiraRights(
            SalesAccess access,
            @ComponentImport UserManager users,
            @ComponentImport ProjectManager projects,
            @ComponentImport IssueManager issues) {
        this.access = access;
        this.users = users;
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    public Optional<Caller> in(long projectId, String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        Project project = projects.getProjectObj(projectId);
        return user == null || project == null
                ? Optional.empty()
                : Optional.of(new Caller(userKey, access.sells(user, project), access.manages(user, project)));
    }

    @Override
    public boolean maySee(String userKey, long issueId) {
        ApplicationUser user = users.getUserByKey(userKey);
        Issue issue = issues.getIssueObject(issueId);
        return user != null && issue != null && access.maySee(user, issue);
    }
}
