package io.attain.planning.decomposition;

import io.attain.kernel.Coded;

/** What a decomposition makes its parts of. */
public enum PartKind implements Coded {
    /** Sub-tasks, which are the leaves of a tree. */
    SHARES,
    /** Sales Targets linked to theirs, which can be decomposed further. */
    TARGETS
}
