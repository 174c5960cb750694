package io.attain.customer.promises.app;

import io.attain.activity.DailyLog;
import io.attain.activity.app.TickingOff;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in the caller's log that a customer was touched as its tier promises. */
@Component
public record TouchingCustomers(TickingOff ticking) {

    /** The day whose log the caller would say it in; nothing where none can be written. */
    public Optional<LocalDate> day(Caller caller, long projectId) {
        return caller.sells() ? ticking.day(projectId, caller.key()) : Optional.empty();
    }

    /**
     * Says it, or takes it back; said again it changes nothing.
     *
     * @throws Refused if the caller does not sell in the project, or that day's log cannot say so
     */
    public void say(
            Caller caller, long projectId, LocalDate day, DailyLog.Subject customer, TouchKind kind, boolean done)
            throws Refused {
        ticking.say(caller, projectId, day, new TickingOff.Said(kind.tick(), customer, done));
    }
}
