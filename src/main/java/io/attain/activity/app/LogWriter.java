package io.attain.activity.app;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogChange;
import io.attain.activity.LogFacts;
import io.attain.activity.LogOvertaken;
import io.attain.activity.LogWatcher;
import io.attain.kernel.AllOrNone;
import io.attain.kernel.Today;
import io.attain.kernel.app.Telling;
import io.attain.results.Facts;
import io.attain.results.LoggedDay;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Writes logs with their facts, all or none of it, whoever asked for it; {@link LogBook#refusal} says whether it may be. A
 * log that is kept is told as kept: should whoever watches fail, the nightly run mends it.
 */
@Component
public final class LogWriter {

    private final DailyLogs logs;
    private final Facts facts;
    private final Postings postings;
    private final AllOrNone writing;
    private final ExpectedLogs expected;
    private final Today today;
    private final Telling<LogWatcher> watchers;

    /**
     * Joins the kept logs, the facts and the targets, which {@code writing} makes one, what says until when they may be written,
     * and those who watch.
     */
    public LogWriter(
            DailyLogs logs,
            Facts facts,
            Postings postings,
            AllOrNone writing,
            ExpectedLogs expected,
            Today today,
            List<LogWatcher> watchers) {
        this.logs = logs;
        this.facts = facts;
        this.postings = postings;
        this.writing = writing;
        this.expected = expected;
        this.today = today;
        this.watchers = new Telling<>(watchers);
    }

    /** Writes one log in place of whatever the day's former one is. */
    public void write(DailyLog log) {
        write(LogChange.of(log));
    }

    /**
     * Writes one log in place of the day's former one, hands its results to the targets and tells whoever watches.
     *
     * @throws LogOvertaken if the former one is another than was seen; then nothing has changed
     */
    public void write(LogChange change) {
        writeAll(List.of(change));
    }

    /**
     * Writes many logs, all or none, and tells whoever watches.
     *
     * @throws LogOvertaken if one that is there is another than was seen; then nothing has changed
     */
    public void writeAll(List<LogChange> all) {
        boolean unused = writeAll(all, () -> true);
    }

    /**
     * The same together with something else that is written first: neither of it if that says that it cannot be.
     *
     * @param first writes it and answers true, or writes nothing and answers false
     * @return whether all is written
     */
    public boolean writeAll(List<LogChange> all, BooleanSupplier first) {
        boolean isWritten = writing.together(() -> {
            if (!first.getAsBoolean()) {
                return false;
            }
            Map<Long, List<Result>> before = new HashMap<>();
            Map<Long, List<Result>> results = new HashMap<>();
            Map<Long, List<LoggedDay>> days = new HashMap<>();
            List<DailyLogs.Saved> kept =
                    logs.saveAll(all.stream().map(this::judged).toList());
            for (int at = 0; at < all.size(); at++) {
                DailyLog log = all.get(at).log();
                DailyLogs.Saved saved = kept.get(at);
                long id = saved.id();
                before.put(id, LogFacts.of(id, log, saved.before()));
                results.put(id, LogFacts.of(id, log));
                days.put(id, LogFacts.dayOf(id, log));
            }
            facts.replaceDays(days);
            postings.replace(Source.LOG, before, results);
            return true;
        });
        List<DailyLog> written = all.stream().map(LogChange::log).toList();
        if (isWritten && !written.isEmpty()) {
            watchers.tell(name(written), watcher -> watcher.written(written));
        }
        return isWritten;
    }

    /** Whether it is late is known now, and kept: neither calendar nor zone of later days shall change it. */
    private LogChange judged(LogChange change) {
        DailyLog log = change.log();
        if (!change.own() || !log.submitted()) {
            return change;
        }
        LocalDate at = LocalDate.ofInstant(log.enteredAt(), today.zoneOf(log.owner()));
        return change.judged(expected.policy(log.projectId(), log.owner()).isLocked(log.day(), at));
    }

    private static String name(List<DailyLog> logs) {
        DailyLog first = logs.get(0);
        return "%d daily logs, the first of %s of %s in project %d"
                .formatted(logs.size(), first.owner(), first.day(), first.projectId());
    }
}
