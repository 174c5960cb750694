package io.attain.planning.decomposition.web;

import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.decomposition.Decomposition;
import io.attain.targets.MonthWeights;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is wrong with a request to decompose, in the asker's language. */
final class DecompositionFaults {

    private final Asker asker;
    private final List<RestProblem.Fault> faults = new ArrayList<>();

    DecompositionFaults(Asker asker) {
        this.asker = asker;
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Adds a message about a field, or, if it is null, about the whole. */
    void add(@Nullable String field, String key, Serializable... arguments) {
        faults.add(new RestProblem.Fault(field, asker.say(key, arguments)));
    }

    /** Adds why the target's own month weights do not count. */
    void addWeights(List<MonthWeights.Fault> found) {
        found.forEach(fault -> add(null, fault.messageKey(), fault.words().toArray(Serializable[]::new)));
    }

    /** Adds what the domain found. */
    void add(Decomposition.Fault fault) {
        faults.add(new RestProblem.Fault(fault.field(), message(fault)));
    }

    private String message(Decomposition.Fault fault) {
        String detail = fault.detail();
        return switch (fault.problem()) {
            case NO_DIMENSION -> asker.say("attain.target.decompose.fault.noDimension");
            case TOO_MANY -> asker.say("attain.target.decompose.fault.tooMany", Decomposition.MOST_SHARES);
            case MONTH_COUNT -> asker.say("attain.target.decompose.fault.monthCount", detail);
            case WEEK_COUNT -> asker.say("attain.target.decompose.fault.weekCount", detail);
            case WEIGHT -> asker.say("attain.target.decompose.fault.weight");
            case NAMED_TWICE -> asker.say("attain.target.decompose.fault.namedTwice", detail);
            case OUTSIDE_SCOPE -> asker.say("attain.target.decompose.fault.outsideScope", detail);
            case NO_SUCH_CELL -> asker.say("attain.target.decompose.fault.noCell", detail);
        };
    }

    /** The refusal: 400. */
    RestProblem problem() {
        return RestProblem.badRequest(faults);
    }
}
