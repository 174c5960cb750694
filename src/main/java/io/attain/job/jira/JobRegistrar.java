package io.attain.job.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import org.springframework.stereotype.Component;

/**
 * Puts the nightly run into Jira's scheduler. Every node registers the runner; the job is scheduled under a fixed id, so
 * that doing it again on each start and each node changes nothing, and stays scheduled when one node stops.
 */
@Component
@ExportAsService(LifecycleAware.class)
public final class JobRegistrar implements LifecycleAware {

    /** Constants and no class names, so that moving a class orphans no job. */
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.attain.jira.nightly");

    private static final JobId JOB = JobId.of("io.attain.jira.nightly");

    /** Half past two at night, server time. */
    private static final String NIGHTLY = "0 30 2 * * ?";

    private final SchedulerService scheduler;
    private final NightlyJob job;

    JobRegistrar(@ComponentImport SchedulerService scheduler, NightlyJob job) {
        this.scheduler = scheduler;
        this.job = job;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, job);
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forCronExpression(NIGHTLY)));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Cannot schedule the nightly run", e);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
    }
}
