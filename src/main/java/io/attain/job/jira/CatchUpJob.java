package io.attain.job.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Recurring;
import io.attain.kernel.app.Telling;
import io.attain.kernel.jira.OpenProjects;
import io.attain.kernel.jira.SalesProject;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the scheduler calls when the plugin has started and every few minutes from then on: makes up for nodes that were
 * killed, goes on with runs whose server stopped, lets each context make up for what it misses, which nearly always is
 * nothing, and do what recurs.
 */
@Component
final class CatchUpJob implements JobRunner {

    private final OpenProjects projects;
    private final ProjectRuns runs;
    private final DeadNodes dead;
    private final List<CatchingUp> contexts;
    private final List<Recurring> recurring;

    CatchUpJob(
            OpenProjects projects,
            ProjectRuns runs,
            DeadNodes dead,
            List<CatchingUp> contexts,
            List<Recurring> recurring) {
        this.projects = projects;
        this.runs = runs;
        this.dead = dead;
        this.contexts = List.copyOf(contexts);
        this.recurring = List.copyOf(recurring);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        boolean good = Telling.guarded("what nodes that died left", dead, dead::makeUp);
        for (SalesProject project : projects.all()) {
            if (request.isCancellationRequested()) {
                return JobRunnerResponse.aborted("Cancelled before project " + project.projectId());
            }
            good &= catchUp(project.projectId());
        }
        return good ? JobRunnerResponse.success("All is made up for") : JobRunnerResponse.failed("See the log");
    }

    /** Answers whether nothing failed. */
    private boolean catchUp(long projectId) {
        String what = "what project " + projectId + " misses";
        boolean good = Telling.guarded(what, runs, () -> runs.resume(projectId));
        for (CatchingUp context : contexts) {
            good &= Telling.guarded(what, context, () -> context.catchUp(projectId));
        }
        for (Recurring each : recurring) {
            good &= Telling.guarded("what recurs in project " + projectId, each, () -> each.again(projectId));
        }
        return good;
    }
}
