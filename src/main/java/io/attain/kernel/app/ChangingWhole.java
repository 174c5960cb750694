package io.attain.kernel.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Whole;
import io.attain.kernel.Wholes;
import java.util.List;

/**
 * How what a project keeps as one value is changed: all of it at once or nothing, by who leads the project's sales, and only
 * as it was when that person read it.
 *
 * @param <T> what is changed
 * @param <P> what somebody wants it to be
 */
public abstract class ChangingWhole<T extends Whole, P> {

    private final Wholes<T> kept;
    private final String overtaken;

    /** @param overtaken the text that says that somebody else has changed it meanwhile */
    protected ChangingWhole(Wholes<T> kept, String overtaken) {
        this.kept = kept;
        this.overtaken = overtaken;
    }

    /**
     * Changes it; what says the same changes nothing.
     *
     * @param version of what the caller saw
     * @throws Refused if the caller may not, it is faulty, or it was changed since; then nothing has changed
     */
    public T change(Caller caller, long projectId, int version, P proposal) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        T now = kept.of(projectId);
        if (now.version() != version) {
            throw Refused.because(Why.IN_THE_WAY, overtaken);
        }
        List<Fault> faults = faults(projectId, now, proposal);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        T next = applied(projectId, now, proposal);
        if (next.saysAs(now)) {
            return now;
        }
        if (!save(projectId, now, next)) {
            throw Refused.because(Why.IN_THE_WAY, overtaken);
        }
        return next;
    }

    /** Everything that speaks against the change. */
    protected abstract List<Fault> faults(long projectId, T now, P proposal);

    /** What it is to be, under the next version. */
    protected abstract T applied(long projectId, T now, P proposal);

    /** Keeps it, with all that follows; false if somebody was faster. */
    protected boolean save(long projectId, T now, T next) {
        return kept.save(projectId, next);
    }
}
