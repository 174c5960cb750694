package io.attain.activity.app;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogChange;
import io.attain.activity.LogCheck;
import io.attain.activity.LogOvertaken;
import io.attain.activity.LogPolicy;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says in the caller's log of a day that something was done with an issue: once, however often it is said. A log that was not
 * begun becomes a draft, and one that was handed in stays so.
 */
@Component
public record TickingOff(LogBook book, LogWriter writer, Today today) {

    /** Somebody's open page saves the same draft every few seconds at most. */
    private static final int TRIES = 3;

    /**
     * What is said.
     *
     * @param code of what was done
     * @param subject with what it was done
     * @param done whether it was done; else what was said is taken back
     */
    public record Said(String code, DailyLog.Subject subject, boolean done) {

        private DailyLog.Content in(DailyLog.Content content) {
            DailyLog.Tick tick = new DailyLog.Tick(subject.id(), code);
            return done ? content.ticked(tick, subject) : content.unticked(tick, subject);
        }
    }

    /** The day whose log the caller would say it in: today, or else the latest one that can still be written. */
    public Optional<LocalDate> day(long projectId, String person) {
        return book.writable(projectId, person, today.now().atZone(today.zoneOf(person)));
    }

    /**
     * Says it.
     *
     * @throws Refused if the caller does not sell in the project, or that day's log cannot be written
     */
    public void say(Caller caller, long projectId, LocalDate day, Said said) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        Optional<LogPolicy.Refusal> refusal =
                book.refusal(projectId, caller.key(), day, today.now().atZone(today.zoneOf(caller.key())));
        if (refusal.isPresent()) {
            throw Refused.because(Why.IN_THE_WAY, refusal.get().messageKey(), day);
        }
        for (int tries = 0; tries < TRIES; tries++) {
            if (isSaid(caller, projectId, day, said)) {
                return;
            }
        }
        throw Refused.because(Why.IN_THE_WAY, "attain.activity.refused.overtaken", day);
    }

    /** Whether it is in the log now; false if somebody has saved another meanwhile. */
    private boolean isSaid(Caller caller, long projectId, LocalDate day, Said said) throws Refused {
        Optional<DailyLogs.Found> found = book.find(projectId, caller.key(), day);
        Optional<DailyLog> log = found.map(DailyLogs.Found::log);
        DailyLog.Content before = log.map(DailyLog::content).orElseGet(DailyLog.Content::empty);
        DailyLog.Content after = said.in(before);
        if (after.equals(before)) {
            return true;
        }
        if (after.lines().size() > LogCheck.MAX_LINES) {
            throw Refused.because(Why.IN_THE_WAY, "attain.activity.invalid.lines", LogCheck.MAX_LINES);
        }
        boolean submitted = log.map(DailyLog::submitted).orElse(false);
        try {
            writer.write(new LogChange(
                    new DailyLog(projectId, caller.key(), day, after, submitted, today.now()),
                    DailyLogs.Found.version(found),
                    true));
            return true;
        } catch (LogOvertaken e) {
            return false;
        }
    }
}
