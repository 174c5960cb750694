package io.attain.attainment.figures;

import io.attain.kernel.Coded;

/** How a target stands against the time that has passed. */
public enum Pace implements Coded {
    NOT_STARTED,
    ON_TRACK,
    BEHIND,
    AT_RISK,
    FINISHED;

    /** Whether somebody has to catch up, a little or much. */
    public boolean isLagging() {
        return this == BEHIND || this == AT_RISK;
    }
}
