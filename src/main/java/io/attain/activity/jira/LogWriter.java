package io.attain.activity.jira;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogResults;
import io.attain.activity.LogWatcher;
import io.attain.kernel.jira.Telling;
import io.attain.results.Postings;
import io.attain.results.Source;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes logs, whoever asked for it; {@link LogBook#policy} says whether it may be. A log that is kept stays so and is told
 * as kept: should its results not be posted, or whoever watches fail, writing again or the nightly run mends it.
 */
@Component
public final class LogWriter {

    private final DailyLogs logs;
    private final Telling<Postings> postings;
    private final Telling<LogWatcher> watchers;

    /** Joins the kept logs, the targets and those who watch. */
    public LogWriter(DailyLogs logs, Postings postings, List<LogWatcher> watchers) {
        this.logs = logs;
        this.postings = new Telling<>(List.of(postings));
        this.watchers = new Telling<>(watchers);
    }

    /** Writes one log in place of the day's former one, hands its results to the targets and tells whoever watches. */
    public void write(DailyLog log) {
        keep(log);
        watchers.tell(name(log), watcher -> watcher.written(log));
    }

    /** Writes many logs at once; whoever watches sees them in the nightly run. */
    public void writeAll(List<DailyLog> all) {
        all.forEach(this::keep);
    }

    private void keep(DailyLog log) {
        long id = logs.save(log);
        postings.tell(name(log), each -> each.replace(Source.LOG, id, LogResults.of(id, log)));
    }

    private static String name(DailyLog log) {
        return "the daily log of %s of %s in project %d".formatted(log.owner(), log.day(), log.projectId());
    }
}
