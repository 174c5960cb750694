package io.attain.activity;

import io.attain.kernel.AllOrNone;
import io.attain.target.Result;
import io.attain.target.Source;
import io.attain.target.ledger.Postings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes logs and hands their results to the targets, all or none of it, and tells whoever watches. */
public final class WritingLogs {

    private final DailyLogs logs;
    private final Postings postings;
    private final AllOrNone writing;
    private final List<LogWatcher> watchers;

    /** Writes to {@code logs} and posts to {@code postings}, which {@code writing} makes one. */
    public WritingLogs(DailyLogs logs, Postings postings, AllOrNone writing, List<LogWatcher> watchers) {
        this.logs = logs;
        this.postings = postings;
        this.writing = writing;
        this.watchers = List.copyOf(watchers);
    }

    /** Writes the log in place of the day's former one. */
    public void write(DailyLog log) {
        writeAll(List.of(log));
        watchers.forEach(watcher -> watcher.written(log));
    }

    /** Writes many logs, each in place of its day's former one; whoever watches sees them in the nightly run. */
    public void writeAll(List<DailyLog> many) {
        writing.together(() -> {
            Map<Long, List<Result>> results = new HashMap<>();
            for (DailyLog log : many) {
                long id = logs.save(log);
                results.put(id, LogResults.of(id, log));
            }
            postings.replace(Source.LOG, results);
            return results.size();
        });
    }
}
