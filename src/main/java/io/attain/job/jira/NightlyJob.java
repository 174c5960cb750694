package io.attain.job.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import io.attain.job.Run;
import io.attain.kernel.app.Telling;
import io.attain.kernel.jira.OpenProjects;
import io.attain.kernel.jira.SalesProject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the scheduler calls at night: a run for every sales project that is open, one after the other. */
@Component
record NightlyJob(OpenProjects projects, ProjectRuns runs, DeadNodes dead) implements JobRunner {

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        Telling.guarded("what nodes that died left", dead, dead::makeUp);
        int done = 0;
        int failed = 0;
        for (SalesProject project : projects.all()) {
            if (request.isCancellationRequested()) {
                return JobRunnerResponse.aborted("Cancelled after " + done + " projects");
            }
            Optional<Run> run = runs.run(project.projectId());
            done += run.isPresent() ? 1 : 0;
            failed += run.filter(each -> each.outcome() == Run.Outcome.FAILED).isPresent() ? 1 : 0;
        }
        String summary = done + " projects, " + failed + " of them failed";
        return failed == 0 ? JobRunnerResponse.success(summary) : JobRunnerResponse.failed(summary);
    }
}
