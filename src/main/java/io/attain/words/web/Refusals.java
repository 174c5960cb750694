package io.attain.words.web;

import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.words.Fault;
import io.attain.words.app.WordsRefused;
import java.io.Serializable;

/** Tells in REST's words why a change of words was refused. */
final class Refusals {

    private Refusals() {}

    /**
     * The answer to a refused change.
     *
     * @param list the name of the entries in what was sent
     */
    static RestProblem told(Asker asker, WordsRefused refused, String list) {
        return switch (refused.why()) {
            case NOT_ALLOWED -> RestProblem.forbidden(asker.say("attain.kernel.onlyManagers"));
            case FAULTY ->
                RestProblem.badRequest(refused.faults().stream()
                        .map(fault -> fault(asker, fault, list))
                        .toList());
            case OVERTAKEN -> RestProblem.conflict(asker.say("attain.words.conflict"));
        };
    }

    private static RestProblem.Fault fault(Asker asker, Fault fault, String list) {
        String field = fault.entry() < 0 ? null : list + "." + fault.entry() + "." + fault.field();
        return new RestProblem.Fault(
                field, asker.say(fault.messageKey(), fault.arguments().toArray(Serializable[]::new)));
    }
}
