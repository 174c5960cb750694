package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Person;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.run.WritingRun;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.SplitOffer;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Targets that are split, read from their issues and written as issues. */
@Component
public record JiraSplitTargets(
        CurrentParts parts,
        DecompositionOptions options,
        RunningDecompositions running,
        SalesProjects sales,
        @ComponentImport PermissionManager permissions,
        @ComponentImport ProjectManager projects,
        @ComponentImport IssueManager issues,
        JiraPeople people)
        implements SplitTargets {

    @Override
    public List<CurrentPart> parts(String userKey, TargetNode target) {
        return parts.of(user(userKey), issue(target), target);
    }

    @Override
    public SplitOffer offer(TargetNode target) {
        Issue issue = issue(target);
        return new SplitOffer(
                options.of(SalesField.REGION, issue),
                options.of(SalesField.PRODUCT_LINE, issue),
                options.of(SalesField.CUSTOMER_TYPE, issue));
    }

    @Override
    public List<Person> people(long projectId) {
        return options.people(project(projectId));
    }

    @Override
    public boolean mayOwn(String userKey, long projectId) {
        return people.find(userKey)
                .filter(user -> options.mayOwn(user, project(projectId)))
                .isPresent();
    }

    @Override
    public boolean mayEdit(String userKey, TargetNode target) {
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue(target), user(userKey));
    }

    @Override
    public Unit unit(TargetNode target) {
        return sales.find(target.projectId()).orElseThrow().unit(target.metric());
    }

    @Override
    public boolean isBusy(TargetNode target) {
        return running.isBusy(target.issueId());
    }

    @Override
    public Optional<WritingRun> write(String userKey, DecompositionPlan plan, Decomposition by, PartKind kind) {
        TargetNode target = plan.target();
        return running.apply(
                new RunningDecompositions.Order(user(userKey), issue(target), target, by, kind, unit(target), plan));
    }

    private ApplicationUser user(String key) {
        return people.find(key).orElseThrow(() -> new IllegalStateException("No user " + key));
    }

    private Issue issue(TargetNode target) {
        return Objects.requireNonNull(issues.getIssueObject(target.issueId()), () -> "No issue " + target.key());
    }

    private Project project(long id) {
        return Objects.requireNonNull(projects.getProjectObj(id), () -> "No project " + id);
    }
}
