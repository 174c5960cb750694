package io.attain.playbook.app;

import io.attain.activity.app.TickingOff;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.playbook.Listed;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ticks off a step of an issue's list, in the log of whoever says so. */
@Component
public record TickingSteps(ShowingSteps steps, TickingOff ticking) {

    /** The day whose log a tick of now goes to; nothing where none can be written. */
    public Optional<LocalDate> day(Listed listed, Caller caller) {
        return caller.sells() ? ticking.day(listed.projectId(), caller.key()) : Optional.empty();
    }

    /**
     * Says that a step was done with the issue on a day, or that it was not.
     *
     * @throws Refused if the list has no such step, or the caller's log of that day cannot say so
     */
    public void tick(Caller caller, Listed listed, String code, LocalDate day, boolean done) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        if (steps.stepsOf(listed, caller.key()).stream()
                .noneMatch(step -> step.code().equals(code))) {
            throw Refused.because(Why.IN_THE_WAY, "attain.playbook.panel.noStep", code);
        }
        ticking.say(caller, listed.projectId(), day, new TickingOff.Said(code, listed.subject(), done));
    }
}
