package io.attain.targets;

import io.attain.kernel.Coded;

/** The highest level of a target that its result has reached. */
public enum Level implements Coded {
    NONE,
    BASE,
    STRETCH,
    CHALLENGE
}
