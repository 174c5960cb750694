package io.attain.activity;

import io.attain.results.Postings;
import io.attain.results.Source;
import java.util.List;

/** Writes a log, hands its results to the targets and tells whoever watches. */
public final class WritingLogs {

    private final DailyLogs logs;
    private final Postings postings;
    private final List<LogWatcher> watchers;

    /** Writes to {@code logs} and posts to {@code postings}. */
    public WritingLogs(DailyLogs logs, Postings postings, List<LogWatcher> watchers) {
        this.logs = logs;
        this.postings = postings;
        this.watchers = List.copyOf(watchers);
    }

    /**
     * Writes the log in place of the day's former one. The log is kept first: should posting fail, writing again or
     * the nightly run mends it.
     */
    public void write(DailyLog log) {
        long id = logs.save(log);
        postings.replace(Source.LOG, id, LogResults.of(id, log));
        watchers.forEach(watcher -> watcher.written(log));
    }
}
