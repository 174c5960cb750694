package io.attain.playbook;

import io.attain.kernel.Coded;

/** Whom a step is for. The names are stored: never rename one. */
public enum CustomerKind implements Coded {
    /** Has not bought yet. */
    NEW,
    /** Has bought. */
    EXISTING
}
