package io.attain.planning.agreement;

import io.attain.kernel.Coded;

/** A step that all targets of a tree are taken at once by somebody who may. */
public enum TreeStep implements Coded {
    /** Drafts are proposed. */
    PROPOSAL,
    /** An owner accepts all own targets that wait for it. */
    ACCEPTANCE,
    /** What is agreed becomes active. */
    ACTIVATION,
    /** What is proposed is a draft again, with a reason. */
    SENDING_BACK
}
