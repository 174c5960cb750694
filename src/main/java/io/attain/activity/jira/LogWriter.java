package io.attain.activity.jira;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogWatcher;
import io.attain.activity.WritingLogs;
import io.attain.kernel.AllOrNone;
import io.attain.target.ledger.Postings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes logs, whoever asked for it; {@link LogBook#policy} says whether it may be. */
@Component
public final class LogWriter {

    private final WritingLogs writing;

    /** Joins the kept logs, the targets and those who watch. */
    public LogWriter(DailyLogs logs, Postings postings, AllOrNone allOrNone, List<LogWatcher> watchers) {
        this.writing = new WritingLogs(logs, postings, allOrNone, watchers);
    }

    /** Writes one log. */
    public void write(DailyLog log) {
        writing.write(log);
    }

    /** Writes many logs, all or none; whoever watches sees them in the nightly run. */
    public void writeAll(List<DailyLog> logs) {
        writing.writeAll(logs);
    }
}
