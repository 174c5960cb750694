package io.attain.kernel;

import java.io.Serializable;

/** Tells other plugins what has happened and is stored. What they make of it is no concern of ours. */
@FunctionalInterface
public interface Announcing {

    /** Tells an event of ours. */
    void announce(Serializable event);
}
