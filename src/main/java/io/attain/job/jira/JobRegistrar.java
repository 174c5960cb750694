package io.attain.job.jira;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.attain.kernel.Today;
import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Puts the nightly run and the catching up into Jira's scheduler. Every node registers the runners; the jobs are scheduled
 * under fixed ids, so that doing it again on each start and each node changes nothing but when catching up begins, and stay
 * scheduled when one node stops.
 */
@Component
@ExportAsService(LifecycleAware.class)
public record JobRegistrar(
        @ComponentImport SchedulerService scheduler, NightlyJob nightly, CatchUpJob catchUp, Today today)
        implements LifecycleAware {

    /** Constants and no class names, so that moving a class orphans no job. */
    private static final String NIGHTLY = "io.attain.jira.nightly";

    private static final String CATCH_UP = "io.attain.jira.catchUp";

    /** Half past two at night, server time. */
    private static final String AT_NIGHT = "0 30 2 * * ?";

    private static final Duration BETWEEN_CATCH_UPS = Duration.ofMinutes(10);

    @Override
    public void onStart() {
        schedule(NIGHTLY, nightly, Schedule.forCronExpression(AT_NIGHT));
        schedule(CATCH_UP, catchUp, Schedule.forInterval(BETWEEN_CATCH_UPS.toMillis(), Date.from(today.now())));
    }

    private void schedule(String id, JobRunner runner, Schedule when) {
        JobRunnerKey key = JobRunnerKey.of(id);
        scheduler.registerJobRunner(key, runner);
        try {
            scheduler.scheduleJob(
                    JobId.of(id),
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(when));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Cannot schedule " + id, e);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(JobRunnerKey.of(NIGHTLY));
        scheduler.unregisterJobRunner(JobRunnerKey.of(CATCH_UP));
    }
}
