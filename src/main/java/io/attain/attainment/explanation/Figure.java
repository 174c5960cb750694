package io.attain.attainment.explanation;

import io.attain.kernel.Coded;
import java.util.Optional;

/** A number that is shown of a target, and that can be asked "why this number?". */
public enum Figure implements Coded {
    ACTUAL,
    TARGET,
    EXPECTED,
    GAP,
    TO_GO,
    ATTAINMENT,
    PACE,
    REQUIRED,
    FORECAST;

    /** The figure with this code, or none. */
    public static Optional<Figure> ofCode(String code) {
        return Coded.find(values(), code);
    }
}
