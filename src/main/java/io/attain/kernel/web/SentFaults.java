package io.attain.kernel.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with what the asker sent, told all at once. */
public final class SentFaults {

    private final Asker asker;
    private final List<RestProblem.Fault> faults = new ArrayList<>();

    /** None yet. */
    public SentFaults(Asker asker) {
        this.asker = asker;
    }

    /** One more at a field, if it is there. */
    public void add(boolean isThere, String field, String messageKey, Serializable... arguments) {
        if (isThere) {
            faults.add(new RestProblem.Fault(field, asker.say(messageKey, arguments)));
        }
    }

    /**
     * Refuses what has any.
     *
     * @throws RestProblem 400 with all of them, if there are any
     */
    public void mustBeNone() {
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
    }
}
