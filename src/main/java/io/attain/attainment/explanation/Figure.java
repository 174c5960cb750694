package io.attain.attainment.explanation;

import io.attain.kernel.Coded;

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
    FORECAST
}
