package io.attain.bench.attack;

import io.attain.bench.turns.Report;
import io.attain.demo.DatabaseSwitch;
import io.attain.demo.HostProcess;
import io.attain.demo.JiraClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * The database is gone for a while under a crowd, and comes back: all goes on without a restart, and nothing is lost.
 *
 * @param time how long the database is away
 */
record Blackout(HostProcess host, DatabaseSwitch database, Duration time) {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final String ASKED = "/rest/attain/1.0/projects";

    /** Has it happen while a crowd presses, which presses on for as long afterwards. */
    void under(Crowd crowd, Report report) throws Exception {
        CompletableFuture<Void> pressing = crowd.pressing(report);
        LockSupport.parkNanos(time.toNanos());
        database.off();
        LockSupport.parkNanos(time.toNanos());
        database.on();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("away s", time.toSeconds());
        told.put("answers again after ms", untilItAnswers().toMillis());
        pressing.get();
        told.put("drift of the first night", Killing.drift(host.admin()));
        report.tell("database gone", told);
    }

    private Duration untilItAnswers() {
        long begun = System.nanoTime();
        while (!answers()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean answers() {
        try {
            host.admin().get(ASKED);
            return true;
        } catch (JiraClient.Refused e) {
            return false;
        }
    }
}
