package io.attain.customer.promises.app;

import io.attain.activity.DailyLog;
import io.attain.activity.app.TickingOff;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import java.time.LocalDate;
import java.util.Optional;
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

    /**
     * Says it, or takes it back; said again it changes nothing.
     *
     * @throws Refused if the caller does not sell in the project, or is none of those who keep such a touch, or that day's log
     *     cannot say so; what one has said oneself can be taken back always
     */
    public void say(Caller caller, long projectId, LocalDate day, Touched customer, TouchKind kind, boolean done)
            throws Refused {
        if (done && !keepers.maySay(caller, projectId, customer.owner(), kind, day)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.promises.onlyLeads");
        }
        ticking.say(caller, projectId, day, new TickingOff.Said(kind.tick(), customer.subject(), done));
    }
}
