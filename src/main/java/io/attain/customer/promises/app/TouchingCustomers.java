package io.attain.customer.promises.app;

import io.attain.activity.DailyLog;
import io.attain.activity.app.TickingOff;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the caller's log that a customer was touched as its tier promises. */
@Component
public record TouchingCustomers(TickingOff ticking, PromiseKeepers keepers) {

    /**
     * A customer that was touched.
     *
     * @param owner the user key of its owner; null of none
     */
    public record Touched(DailyLog.Subject subject, @Nullable String owner) {}

    /** The day whose log the caller would say it in; nothing where none can be written. */
    public Optional<LocalDate> day(Caller caller, long projectId) {
        return caller.sells() ? ticking.day(projectId, caller.key()) : Optional.empty();
    }

    /** The day whose log the caller would say it in of what was done on a day; nothing where none can be written. */
    public Optional<LocalDate> day(Caller caller, long projectId, LocalDate done) {
        return caller.sells() ? ticking.day(projectId, caller.key(), done) : Optional.empty();
    }

    /**
     * Says it, or takes it back; said again it changes nothing.
     *
     * @throws Refused if the caller does not sell in the project, or is none of those who keep such a touch, or that day's log
     *     cannot say so; what one has said oneself can be taken back always
     */
    public void say(Caller caller, long projectId, LocalDate day, Touched customer, TouchKind kind, boolean done)
            throws Refused {
        if (done) {
            mustKeep(caller, projectId, day, customer, kind);
        }
        ticking.say(caller, projectId, day, new TickingOff.Said(kind.tick(), customer.subject(), done));
    }

    /** What is said of one of many: in the log of which day, and whether it was done or is taken back. */
    public record Word(LocalDate day, Touched customer, boolean done) {}

    /**
     * Says it of many, together with something else that is written first: all of it, or none.
     *
     * @param first as for {@link TickingOff#sayAll}
     * @return whether all is said; false if {@code first} answered so
     * @throws Refused as {@link #say}; then nothing has changed
     */
    public boolean sayAll(Caller caller, long projectId, TouchKind kind, List<Word> words, BooleanSupplier first)
            throws Refused {
        Map<LocalDate, List<TickingOff.Said>> days = new TreeMap<>();
        for (Word word : words) {
            if (word.done()) {
                mustKeep(caller, projectId, word.day(), word.customer(), kind);
            }
            days.computeIfAbsent(word.day(), day -> new ArrayList<>())
                    .add(new TickingOff.Said(kind.tick(), word.customer().subject(), word.done()));
        }
        return ticking.sayAll(caller, projectId, days, first);
    }

    private void mustKeep(Caller caller, long projectId, LocalDate day, Touched customer, TouchKind kind)
            throws Refused {
        if (!keepers.maySay(caller, projectId, customer.owner(), kind, day)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.promises.onlyLeads");
        }
    }
}
