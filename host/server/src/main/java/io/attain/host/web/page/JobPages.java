package io.attain.host.web.page;

import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import io.attain.host.schedule.ScheduledJob;
import io.attain.host.schedule.Scheduler;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scheduled jobs: when they run, how they fared, and running one now. */
public record JobPages(Pages pages, Scheduler scheduler) {

    private static final String JOBS = "/secure/admin/SchedulerDetails.jspa";

    /** A job as the table shows it; empty texts and null dates for what has not been. */
    public record Row(
            String id,
            String runner,
            String schedule,
            @Nullable Date next,
            @Nullable Date last,
            String outcome,
            String message,
            boolean runnable) {}

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.ADMIN, JOBS, exchange -> list(exchange, List.of()))
                .post(Access.ADMIN, "/secure/admin/RunJob.jspa", this::run);
    }

    private Reply list(Exchange exchange, List<String> messages) {
        return pages.show(
                exchange,
                View.admin("admin-jobs", pages.texts().of("admin.jobs"))
                        .answering(messages)
                        .with("jobs", scheduler.jobs().stream().map(this::row).toList()));
    }

    private Row row(ScheduledJob job) {
        ScheduledJob.LastRun last = job.lastRun();
        return new Row(
                job.id().toString(),
                job.config().getJobRunnerKey().toString(),
                schedule(job.config().getSchedule()),
                date(job.nextRun()),
                last == null ? null : Date.from(last.startedAt()),
                last == null ? "" : last.outcome().name(),
                last == null ? "" : last.message(),
                scheduler.isRunnable(job));
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static String schedule(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return schedule.getCronScheduleInfo().getCronExpression();
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return Duration.ofMillis(interval.getIntervalInMillis()).toString().substring(2);
    }

    private Reply run(Exchange exchange) {
        JobId wanted = JobId.of(exchange.text("job"));
        boolean runnable =
                scheduler.jobs().stream().anyMatch(job -> job.id().equals(wanted) && scheduler.isRunnable(job));
        if (!runnable) {
            return list(exchange, List.of(pages.texts().of("jobs.gone")));
        }
        scheduler.runNow(wanted);
        return Reply.redirect(exchange.local(JOBS));
    }
}
