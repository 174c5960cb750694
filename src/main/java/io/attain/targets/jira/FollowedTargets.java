package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.targets.CurrentTargets;
import io.attain.targets.TargetNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets read from their issues, and followed when somebody cannot wait for Jira's events. */
@Component
public record FollowedTargets(JiraTargets targets, KeepingTargets keeping, @ComponentImport IssueManager issues)
        implements CurrentTargets {

    @Override
    public Optional<TargetNode> find(long issueId) {
        return issue(issueId).flatMap(targets::read);
    }

    @Override
    public @Nullable String assignee(long issueId) {
        return issue(issueId).map(Issue::getAssigneeId).orElse(null);
    }

    @Override
    public void follow(long issueId) {
        issue(issueId).ifPresent(keeping::follow);
    }

    private Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }
}
