package io.attain.setup;

import io.attain.kernel.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands.
 *
 * @param failure why it failed; only for a failed step
 * @param kept why it is left alone; only for such a step
 */
public record StepReport(Step.Kind kind, String name, State state, @Nullable Throwable failure, @Nullable Note kept) {
    /** A step is there, is there otherwise and left alone, is not there, was made just now, or could not be. */
    public enum State implements Coded {
        PRESENT,
        KEPT,
        MISSING,
        CREATED,
        FAILED
    }

    static StepReport of(Step step, State state) {
        return new StepReport(step.kind(), step.name(), state, null, null);
    }

    /** The report of a step that is there. */
    static StepReport present(Step step) {
        return step.keptBecause()
                .map(note -> new StepReport(step.kind(), step.name(), State.KEPT, null, note))
                .orElseGet(() -> of(step, State.PRESENT));
    }

    static StepReport failed(Step step, Throwable failure) {
        return new StepReport(step.kind(), step.name(), State.FAILED, failure, null);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return state == State.PRESENT || state == State.KEPT || state == State.CREATED;
    }
}
