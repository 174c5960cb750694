package io.attain.kernel.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Caller;
import io.attain.kernel.Reach;
import io.attain.kernel.Rights;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Rights as Jira's roles and permissions give them. */
@Component
public record JiraRights(
        SalesAccess access, JiraPeople people, @ComponentImport ProjectManager projects, IssuesById issues)
        implements Rights {

    @Override
    public Optional<Caller> in(long projectId, String userKey) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? Optional.empty()
                : people.find(userKey)
                        .map(user -> new Caller(userKey, access.sells(user, project), access.manages(user, project)));
    }

    @Override
    public Reach reach(long projectId, String userKey) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? Reach.NONE
                : people.find(userKey).map(user -> access.reach(user, project)).orElse(Reach.NONE);
    }

    @Override
    public Set<Long> partsSeen(String userKey, long projectId, Map<Long, Long> wholes) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? Set.of()
                : people.find(userKey)
                        .map(user -> issues.partsSeenBy(user, project, wholes))
                        .orElse(Set.of());
    }

    @Override
    public Set<Long> seen(String userKey, Collection<Long> issueIds) {
        return issues.seenBy(people.find(userKey).orElse(null), issueIds).keySet();
    }
}
