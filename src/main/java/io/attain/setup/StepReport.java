package io.attain.setup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands.
 *
 * @param failure why it failed; only for a failed step
 */
public record StepReport(Step.Kind kind, String name, State state, @Nullable RuntimeException failure) {
    /** A step is there, is not, was made just now, or could not be. */
    public enum State {
        PRESENT,
        MISSING,
        CREATED,
        FAILED;

        /** The name used in REST. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static StepReport of(Step step, State state) {
        return new StepReport(step.kind(), step.name(), state, null);
    }

    static StepReport failed(Step step, RuntimeException failure) {
        return new StepReport(step.kind(), step.name(), State.FAILED, failure);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return state == State.PRESENT || state == State.CREATED;
    }
}
