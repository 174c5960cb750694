package io.attain.activity.jira;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogWatcher;
import io.attain.activity.WritingLogs;
import io.attain.results.Postings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes logs, whoever asked for it; {@link LogBook#policy} says whether it may be. */
@Component
public final class LogWriter {

    private final WritingLogs watched;
    private final WritingLogs unwatched;

    /** Joins the kept logs, the targets and those who watch. */
    public LogWriter(DailyLogs logs, Postings postings, List<LogWatcher> watchers) {
        this.watched = new WritingLogs(logs, postings, watchers);
        this.unwatched = new WritingLogs(logs, postings, List.of());
    }

    /** Writes one log. */
    public void write(DailyLog log) {
        watched.write(log);
    }

    /** Writes many logs at once; whoever watches sees them in the nightly run. */
    public void writeAll(List<DailyLog> logs) {
        logs.forEach(unwatched::write);
    }
}
