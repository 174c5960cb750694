package io.attain.host.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;
import java.util.function.BooleanSupplier;

/** What a runner is told of its run. */
record Request(JobId getJobId, JobConfig getJobConfig, Date getStartTime, BooleanSupplier stopping)
        implements JobRunnerRequest {

    @Override
    public boolean isCancellationRequested() {
        return stopping.getAsBoolean();
    }
}
