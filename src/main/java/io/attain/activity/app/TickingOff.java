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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says in the caller's log of a day that something was done with an issue: once, however often it is said. A log that was not
 * begun becomes a draft, and one that was handed in stays so.
 */
@Component
public record TickingOff(LogBook book, LogWriter writer, Today today) {

    private static final Logger LOG = LoggerFactory.getLogger(TickingOff.class);

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

    /** The day of a log that says when something was done: that day if its log can be written, else as {@link #day(long, String)}. */
    public Optional<LocalDate> day(long projectId, String person, LocalDate done) {
        return book.refusal(projectId, person, done, today.now().atZone(today.zoneOf(person)))
                        .isEmpty()
                ? Optional.of(done)
                : day(projectId, person);
    }

    /**
     * Says it.
     *
     * @throws Refused if the caller does not sell in the project, or that day's log cannot be written
     */
    public void say(Caller caller, long projectId, LocalDate day, Said said) throws Refused {
        boolean unused = sayAll(caller, projectId, Map.of(day, List.of(said)), () -> true);
    }

    /**
     * Says many things, each in the log of its day, together with something else that is written first: all of it, or none.
     *
     * @param first writes it and answers true, or writes nothing and answers false
     * @return whether all is said; false if {@code first} answered so
     * @throws Refused as {@link #say}; then nothing has changed
     */
    public boolean sayAll(Caller caller, long projectId, Map<LocalDate, List<Said>> days, BooleanSupplier first)
            throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        for (LocalDate day : days.keySet()) {
            mustBeWritable(caller, projectId, day);
        }
        for (int tries = 0; tries < TRIES; tries++) {
            List<LogChange> changes = new ArrayList<>();
            for (Map.Entry<LocalDate, List<Said>> day : days.entrySet()) {
                change(caller, projectId, day.getKey(), day.getValue()).ifPresent(changes::add);
            }
            try {
                return writer.writeAll(changes, first);
            } catch (LogOvertaken e) {
                LOG.debug("Saying it again", e);
            }
        }
        throw Refused.because(
                Why.IN_THE_WAY,
                "attain.activity.refused.overtaken",
                days.keySet().iterator().next());
    }

    private void mustBeWritable(Caller caller, long projectId, LocalDate day) throws Refused {
        Optional<LogPolicy.Refusal> refusal =
                book.refusal(projectId, caller.key(), day, today.now().atZone(today.zoneOf(caller.key())));
        if (refusal.isPresent()) {
            throw Refused.because(Why.IN_THE_WAY, refusal.get().messageKey(), day);
        }
    }

    /** What is to be written for it to be in the log; nothing if it is. */
    private Optional<LogChange> change(Caller caller, long projectId, LocalDate day, List<Said> all) throws Refused {
        Optional<DailyLogs.Found> found = book.find(projectId, caller.key(), day);
        Optional<DailyLog> log = found.map(DailyLogs.Found::log);
        DailyLog.Content before = log.map(DailyLog::content).orElseGet(DailyLog.Content::empty);
        DailyLog.Content after = before;
        for (Said said : all) {
            after = said.in(after);
        }
        if (after.equals(before)) {
            return Optional.empty();
        }
        if (after.lines().size() > LogCheck.MAX_LINES) {
            throw Refused.because(Why.IN_THE_WAY, "attain.activity.invalid.lines", LogCheck.MAX_LINES);
        }
        boolean submitted = log.map(DailyLog::submitted).orElse(false);
        return Optional.of(new LogChange(
                new DailyLog(projectId, caller.key(), day, after, submitted, today.now()),
                DailyLogs.Found.version(found),
                true));
    }
}
