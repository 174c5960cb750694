package io.attain.target.plan.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.TableFault;
import io.attain.target.jira.KeepingTargets;
import io.attain.target.ledger.jira.Reposting;
import io.attain.target.plan.PlanStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Imports plans, all or none, and one at a time in a project: two at once would make everything twice. */
@Component
public final class ImportingPlans {

    private static final String LOCK = "io.attain.jira.plan.";

    private final ClusterLockService locks;
    private final PlanIssues planIssues;
    private final KeepingTargets keeping;
    private final Reposting reposting;
    private final IssueManager issues;

    ImportingPlans(
            @ComponentImport ClusterLockService locks,
            PlanIssues planIssues,
            KeepingTargets keeping,
            Reposting reposting,
            @ComponentImport IssueManager issues) {
        this.locks = locks;
        this.planIssues = planIssues;
        this.keeping = keeping;
        this.reposting = reposting;
        this.issues = issues;
    }

    /** Does what reads and writes a plan while no other is imported; nothing if one is. */
    public <T> Optional<T> alone(long projectId, Supplier<T> importing) {
        Lock lock = locks.getLockForName(LOCK + projectId);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(importing.get());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes the steps of a plan as {@code user}; what Jira refuses goes to {@code faults}, and then what was written is
     * taken back.
     *
     * @return the keys of the new issues, by the ids that the plan gave them
     */
    public Map<Long, String> write(
            List<PlanStep> steps, ApplicationUser user, Project project, SalesProject sales, List<TableFault> faults) {
        PlanWriting writing = new PlanWriting(planIssues, user, project, sales);
        return reposting.together(() -> {
            writing.write(steps, faults);
            Map<Long, Issue> created = faults.isEmpty() ? writing.created() : Map.of();
            created.values().forEach(this::keep);
            return created.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                    .getKey()));
        });
    }

    /** The event of a new sub-task comes before it is joined to its parent, so that it is looked at again here. */
    private void keep(Issue created) {
        Issue joined = issues.getIssueObject(created.getId());
        if (joined != null && joined.isSubTask()) {
            keeping.follow(joined);
        }
    }
}
