package io.attain.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import io.attain.host.ManualClock;
import io.attain.host.lock.DatabaseLocks;
import io.attain.host.node.Node;
import io.attain.host.store.Database;
import io.attain.host.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchedulerTest {

    private static final JobId ID = JobId.of("nightly");
    private static final JobRunnerKey KEY = JobRunnerKey.of("runner");

    @RegisterExtension
    final TestDatabase tables = new TestDatabase();

    private final Database database = tables.database();
    private final ManualClock clock = new ManualClock("2026-11-23T22:00:00Z");
    private final List<Instant> runs = new ArrayList<>();
    private final JobRunner counting = request -> {
        runs.add(request.getStartTime().toInstant());
        return JobRunnerResponse.success("done " + runs.size());
    };
    private Scheduler scheduler;

    @BeforeEach
    void startNode() {
        scheduler = node("a");
        scheduler.registerJobRunner(KEY, counting);
    }

    @Test
    void aCronJobRunsInItsOwnZone() throws Exception {
        scheduler.scheduleJob(
                ID, job(Schedule.forCronExpression("0 30 7 ? * *", TimeZone.getTimeZone("Asia/Shanghai"))));

        pass(Duration.ofMinutes(89)); // 07:29 in Shanghai
        assertThat(runs).isEmpty();
        pass(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        assertThat(runs).containsExactly(Instant.parse("2026-11-23T23:30:00Z"));
        assertThat(scheduler.jobs().get(0).nextRun()).isEqualTo("2026-11-24T23:30:00Z");
    }

    @Test
    void anIntervalKeepsItsStepAndDoesNotMakeUpForMissedRuns() throws Exception {
        scheduler.scheduleJob(ID, job(Schedule.forInterval(60_000, Date.from(Instant.parse("2026-11-23T22:00:30Z")))));

        pass(Duration.ofSeconds(30));
        pass(Duration.ofSeconds(210));
        assertThat(runs).hasSize(2);
        assertThat(scheduler.jobs().get(0).nextRun()).isEqualTo("2026-11-23T22:04:30Z");
    }

    @Test
    void anIntervalOfZeroRunsOnce() throws Exception {
        scheduler.scheduleJob(ID, job(Schedule.forInterval(0, null)));

        pass(Duration.ZERO);
        pass(Duration.ofDays(1));

        assertThat(runs).hasSize(1);
        assertThat(scheduler.jobs().get(0).nextRun()).isNull();
    }

    @Test
    void aJobWaitsForItsRunnerAndSurvivesARestart() throws Exception {
        scheduler.scheduleJob(ID, job(Schedule.forInterval(3_600_000, null)));
        Scheduler restarted = node("b");
        clock.pass(Duration.ofHours(5));

        restarted.runDue(Runnable::run);
        assertThat(runs).isEmpty();
        assertThat(restarted.isRunnable(restarted.jobs().get(0))).isFalse();

        restarted.registerJobRunner(KEY, counting);
        restarted.runDue(Runnable::run);
        assertThat(runs).hasSize(1);
    }

    @Test
    void twoNodesRunAClusterJobOnceAndALocalJobEach() throws Exception {
        Scheduler other = node("b");
        other.registerJobRunner(KEY, counting);
        scheduler.scheduleJob(ID, job(Schedule.forInterval(60_000, null)));
        scheduler.runDue(Runnable::run);
        other.runDue(Runnable::run);
        assertThat(runs).hasSize(1);

        runs.clear();
        JobConfig local = job(Schedule.forInterval(0, null)).withRunMode(RunMode.RUN_LOCALLY);
        scheduler.scheduleJob(JobId.of("local"), local);
        other.scheduleJob(JobId.of("local"), local);
        scheduler.runDue(Runnable::run);
        other.runDue(Runnable::run);
        assertThat(runs).hasSize(2);
    }

    @Test
    void aRunThatIsStillGoingIsNotDoubled() throws Exception {
        scheduler.scheduleJob(ID, job(Schedule.forInterval(60_000, null)));
        Scheduler other = node("b");
        other.registerJobRunner(KEY, counting);
        List<ScheduledJob.LastRun> second = new ArrayList<>();
        scheduler.registerJobRunner(KEY, request -> {
            second.add(other.runNow(ID).orElseThrow());
            return JobRunnerResponse.success("first");
        });

        scheduler.runDue(Runnable::run);

        assertThat(runs).isEmpty();
        assertThat(second).extracting(ScheduledJob.LastRun::outcome).containsExactly(RunOutcome.ABORTED);
        assertThat(scheduler.jobs().get(0).lastRun().message()).isEqualTo("first");
    }

    @Test
    void theLastOutcomeIsKeptAlsoOfARunnerThatThrows() throws Exception {
        scheduler.scheduleJob(ID, job(Schedule.forInterval(60_000, null)));
        scheduler.runDue(Runnable::run);
        assertThat(scheduler.jobs().get(0).lastRun())
                .isEqualTo(new ScheduledJob.LastRun(clock.instant(), RunOutcome.SUCCESS, "done 1"));

        scheduler.registerJobRunner(KEY, request -> {
            throw new IllegalStateException("no target is set");
        });
        assertThat(scheduler.runNow(ID)).hasValueSatisfying(run -> {
            assertThat(run.outcome()).isEqualTo(RunOutcome.FAILED);
            assertThat(run.message()).contains("no target is set");
        });
        assertThat(scheduler.jobs().get(0).lastRun().outcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(scheduler.runNow(JobId.of("unknown"))).isEmpty();
    }

    @Test
    void schedulingAgainReplacesTheScheduleAndKeepsTheOutcome() throws Exception {
        scheduler.scheduleJob(ID, job(Schedule.forInterval(60_000, null)));
        scheduler.runDue(Runnable::run);
        scheduler.scheduleJob(ID, job(Schedule.forCronExpression("0 0 2 ? * MON-FRI")));

        assertThat(scheduler.jobs()).singleElement().satisfies(job -> {
            assertThat(job.nextRun()).isEqualTo("2026-11-24T02:00:00Z");
            assertThat(job.lastRun()).isNotNull();
        });
        scheduler.unscheduleJob(ID);
        assertThat(scheduler.jobs()).isEmpty();
    }

    @Test
    void aBrokenCronExpressionIsRefused() {
        assertThatThrownBy(() -> scheduler.scheduleJob(ID, job(Schedule.forCronExpression("every night"))))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("nightly");
        assertThat(scheduler.jobs()).isEmpty();
    }

    @Test
    void aStoppedSchedulerStartsNothingAndTellsRunningJobs() throws Exception {
        List<Boolean> asked = new ArrayList<>();
        scheduler.registerJobRunner(KEY, request -> {
            scheduler.stop();
            asked.add(request.isCancellationRequested());
            return JobRunnerResponse.aborted("stopped");
        });
        scheduler.scheduleJob(ID, job(Schedule.forInterval(1_000, null)));

        pass(Duration.ZERO);
        pass(Duration.ofHours(1));

        assertThat(asked).containsExactly(true);
    }

    @Test
    void itsThreadsEndWhenClosed() throws Exception {
        SchedulerThreads threads = SchedulerThreads.start(scheduler, () -> {}, job -> job);
        threads.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("job");
    }

    private Scheduler node(String name) {
        return new Scheduler(database, new DatabaseLocks(database.source(), clock, new Node(name)), clock);
    }

    private void pass(Duration time) {
        clock.pass(time);
        scheduler.runDue(Runnable::run);
    }

    private static JobConfig job(Schedule schedule) {
        return JobConfig.forJobRunnerKey(KEY).withSchedule(schedule);
    }
}
