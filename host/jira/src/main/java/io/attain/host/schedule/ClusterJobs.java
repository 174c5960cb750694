package io.attain.host.schedule;

import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.attain.host.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The jobs that run once per cluster: rows that survive a restart and that all nodes share. */
@SuppressWarnings("JavaUtilDate") // the words of the scheduler's API
record ClusterJobs(Database database) implements Jobs {

    @Override
    public List<ScheduledJob> all() {
        return database.call(handle -> handle.createQuery("select * from scheduled_job order by job_id")
                .map((row, context) -> job(row))
                .list());
    }

    @Override
    public Optional<ScheduledJob> find(JobId id) {
        return database.call(handle -> handle.createQuery("select * from scheduled_job where job_id = :id")
                .bind("id", id.toString())
                .map((row, context) -> job(row))
                .findOne());
    }

    @Override
    public void put(ScheduledJob job) {
        database.run(handle -> {
            int changed = bound(
                            handle.createUpdate("update scheduled_job set runner_key = :runner, run_mode = :mode,"
                                    + " cron = :cron, time_zone = :zone, interval_millis = :interval,"
                                    + " first_run = :first, next_run = :next where job_id = :id"),
                            job)
                    .execute();
            if (changed == 0) {
                bound(
                                handle.createUpdate("insert into scheduled_job (job_id, runner_key, run_mode, cron,"
                                        + " time_zone, interval_millis, first_run, next_run) values (:id, :runner,"
                                        + " :mode, :cron, :zone, :interval, :first, :next)"),
                                job)
                        .execute();
            }
        });
    }

    @Override
    public void remove(JobId id) {
        database.run(handle -> handle.createUpdate("delete from scheduled_job where job_id = :id")
                .bind("id", id.toString())
                .execute());
    }

    @Override
    public boolean claim(ScheduledJob job, @Nullable Instant next) {
        return database.call(handle ->
                handle.createUpdate("update scheduled_job set next_run = :next where job_id = :id and next_run = :seen")
                                .bind("next", timestamp(next))
                                .bind("id", job.id().toString())
                                .bind("seen", timestamp(job.nextRun()))
                                .execute()
                        == 1);
    }

    @Override
    public void ended(JobId id, ScheduledJob.LastRun run) {
        database.run(handle -> handle.createUpdate("update scheduled_job set last_run = :started,"
                        + " last_outcome = :outcome, last_message = :message where job_id = :id")
                .bind("started", timestamp(run.startedAt()))
                .bind("outcome", run.outcome().name())
                .bind("message", run.message())
                .bind("id", id.toString())
                .execute());
    }

    private static Update bound(Update update, ScheduledJob job) {
        JobConfig config = job.config();
        CronScheduleInfo cron = config.getSchedule().getCronScheduleInfo();
        IntervalScheduleInfo interval = config.getSchedule().getIntervalScheduleInfo();
        Date first = interval == null ? null : interval.getFirstRunTime();
        TimeZone zone = cron == null ? null : cron.getTimeZone();
        return update.bind("id", job.id().toString())
                .bind("runner", config.getJobRunnerKey().toString())
                .bind("mode", config.getRunMode().name())
                .bind("cron", cron == null ? null : cron.getCronExpression())
                .bind("zone", zone == null ? null : zone.getID())
                .bind("interval", interval == null ? null : (Long) interval.getIntervalInMillis())
                .bind("first", first == null ? null : new Timestamp(first.getTime()))
                .bind("next", timestamp(job.nextRun()));
    }

    private static ScheduledJob job(ResultSet row) throws SQLException {
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(row.getString("runner_key")))
                .withRunMode(RunMode.valueOf(row.getString("run_mode")))
                .withSchedule(schedule(row));
        Instant lastRun = instant(row.getTimestamp("last_run"));
        return new ScheduledJob(
                JobId.of(row.getString("job_id")),
                config,
                instant(row.getTimestamp("next_run")),
                lastRun == null
                        ? null
                        : new ScheduledJob.LastRun(
                                lastRun,
                                RunOutcome.valueOf(row.getString("last_outcome")),
                                row.getString("last_message")));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        String cron = row.getString("cron");
        if (cron == null) {
            return Schedule.forInterval(row.getLong("interval_millis"), row.getTimestamp("first_run"));
        }
        String zone = row.getString("time_zone");
        return zone == null
                ? Schedule.forCronExpression(cron)
                : Schedule.forCronExpression(cron, TimeZone.getTimeZone(zone));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
