package io.attain.playbook;

import io.attain.kernel.Metric;
import io.attain.words.Label;
import io.attain.words.Vocabulary;
import java.util.Optional;

/**
 * Something that the playbook asks for.
 *
 * @param customers with whom
 * @param stage the code of the stage at which; empty for the customer itself, whatever its opportunities are at
 * @param code the code of a key action, or one of the playbook's own beginning with {@link #OWN}
 * @param label what it is called; empty for a key action, which has its name among the project's words
 * @param times how often
 * @param every within what
 * @param shared whether it is counted over all of whoever has the opportunity, and not with each
 * @param required whether the stage may be left only when it is done, where the workflow asks
 * @param hint how it is done well
 */
public record Step(
        CustomerKind customers,
        String stage,
        String code,
        Label label,
        int times,
        Rhythm every,
        boolean shared,
        boolean required,
        Label hint) {

    /** What the codes of steps begin with that are no key actions. */
    public static final String OWN = "step.";

    /** For the customer itself. */
    public static final String CUSTOMER = "";

    /** The key action that it counts; nothing for a step of the playbook's own. */
    public Optional<Metric> action() {
        return Metric.keyActionOf(code);
    }

    /** What it is called in a project of these words. */
    public Label called(Vocabulary words) {
        return action().map(words::labelOf).orElse(label);
    }

    /** How often it must have been done for its stage to be left: at all, or as often as it is asked for once for all. */
    public int timesToLeave() {
        return every == Rhythm.ONCE ? times : 1;
    }

    boolean isCountedAs(Step other) {
        return code.equals(other.code) && every == other.every && shared == other.shared;
    }

    boolean isFor(CustomerKind kind, String stageCode) {
        return customers == kind && stage.equals(stageCode);
    }
}
