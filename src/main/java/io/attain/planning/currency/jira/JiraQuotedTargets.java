package io.attain.planning.currency.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Amount;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.currency.QuotedTargets;
import io.attain.planning.decomposition.jira.ShareIssues;
import io.attain.targets.jira.JiraTargets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The targets that are said in other currencies, read from their issues and written to them. */
@Component
public record JiraQuotedTargets(
        JiraTargets targets,
        ShareIssues shares,
        SalesProjects sales,
        JiraPeople people,
        @ComponentImport PermissionManager permissions,
        @ComponentImport IssueManager issues)
        implements QuotedTargets {

    @Override
    public Optional<Target> find(long issueId) {
        return issue(issueId).flatMap(targets::read).flatMap(node -> sales.find(node.projectId())
                .map(project -> new Target(node, project.unit(node.metric()))));
    }

    @Override
    public boolean mayEdit(String userKey, long issueId) {
        return people.find(userKey)
                .flatMap(user -> issue(issueId)
                        .filter(issue -> permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)))
                .isPresent();
    }

    @Override
    public List<String> setAmount(String userKey, long issueId, Amount amount) {
        try {
            shares.setAmount(people.find(userKey).orElseThrow(), issueId, amount);
            return List.of();
        } catch (WriteRefused e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }
}
