package io.attain.planning.planfile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.table.TableFault;
import io.attain.planning.currency.Quote;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanRows;
import io.attain.planning.planfile.PlanStep;
import io.attain.planning.planfile.Plans;
import io.attain.planning.planfile.Quoted;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetBatches;
import io.attain.targets.jira.UnheardTargets;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Plans of Jira's projects, written as issues. */
@Component
public record JiraPlans(
        PlannedTargets targets,
        PlanFile file,
        PlanIssues planIssues,
        KeepingTargets keeping,
        UnheardTargets unheard,
        TargetBatches batches,
        SalesProjects sales,
        JiraPeople people,
        Quote.Quotes quotes,
        Today today,
        @ComponentImport ProjectManager projects,
        @ComponentImport I18nResolver texts)
        implements Plans {

    @Override
    public Unit money(long projectId) {
        return salesProject(projectId).money();
    }

    @Override
    public KnownTargets known(String userKey, long projectId) {
        unheard.followIn(projectId);
        return targets.of(projectId, user(userKey));
    }

    @Override
    public PlanRows read(InputStream content, long projectId, KnownTargets known, List<TableFault> faults) {
        return file.read(content, project(projectId), salesProject(projectId), known, faults);
    }

    @Override
    public Problem told(TableFault fault) {
        Serializable[] arguments = fault.arguments().toArray(Serializable[]::new);
        return new Problem(fault.line(), fault.column(), texts.getText(fault.messageKey(), arguments), fault.missing());
    }

    @Override
    public List<Problem> refused(String userKey, long projectId, List<PlanStep> steps) {
        return writing(userKey, projectId, steps, WritingProgress.NONE).refused();
    }

    @Override
    public Map<Long, String> write(String userKey, long projectId, List<PlanStep> steps, WritingProgress progress) {
        PlanWriting writing = writing(userKey, projectId, steps, progress);
        return batches.together(projectId, user(userKey), () -> {
            try {
                writing.write();
            } finally {
                writing.created().values().forEach(issue -> keeping.followJoined(issue.getId()));
            }
            Map<Long, String> keys = new HashMap<>();
            writing.created().forEach((id, issue) -> keys.put(id, issue.getKey()));
            steps.stream()
                    .filter(step -> step.row().quoted() != null)
                    .forEach(step -> keep(userKey, step, writing.created()));
            return keys;
        });
    }

    /**
     * What was said in another currency tells of a target as soon as it asks what that came to. It is kept of what asked that
     * before, too, as a server leaves it that died before it was kept.
     */
    private void keep(String userKey, PlanStep step, Map<Long, Issue> created) {
        Issue made = created.get(step.node().issueId());
        long id = made == null ? step.node().issueId() : made.getId();
        Quoted said = Objects.requireNonNull(step.row().quoted());
        Quote quote =
                new Quote(said.amount(), said.rate(), said.on(), step.node().amount(), userKey, today.now());
        if (!step.quotes() && quotes.of(id).stream().anyMatch(former -> former.is(quote.amount(), quote.converted()))) {
            return;
        }
        while (!quotes.add(id, quotes.of(id).size() + 1, quote)) {
            // Somebody else has said something of it: this is said after that.
        }
    }

    private PlanWriting writing(String userKey, long projectId, List<PlanStep> steps, WritingProgress progress) {
        PlanWriting.Task task = new PlanWriting.Task(user(userKey), project(projectId), salesProject(projectId));
        return new PlanWriting(planIssues, task, steps, progress, texts);
    }

    private ApplicationUser user(String key) {
        return people.find(key).orElseThrow(() -> new IllegalStateException("No user " + key));
    }

    private Project project(long id) {
        return Objects.requireNonNull(projects.getProjectObj(id), () -> "No project " + id);
    }

    private SalesProject salesProject(long id) {
        return sales.find(id).orElseThrow(() -> new IllegalStateException("No sales project " + id));
    }
}
